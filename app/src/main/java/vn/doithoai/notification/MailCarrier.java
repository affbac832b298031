package vn.doithoai.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// E-mail through the server of `spring.mail.host`, in plain text.
@Component
class MailCarrier implements Carrier {
    private final ObjectProvider<JavaMailSender> senders;
    private final Wording wording;
    private final Site site;
    private final InstantSource clock;
    private final String from;

    MailCarrier(
            ObjectProvider<JavaMailSender> senders,
            Wording wording,
            Site site,
            InstantSource clock,
            @Value("${doithoai.notification.from:}") String from) {
        this.senders = senders;
        this.wording = wording;
        this.site = site;
        this.clock = clock;
        this.from = from.strip();
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean ready() {
        return !from.isEmpty() && site.isKnown() && senders.getIfAvailable() != null;
    }

    @Override
    public Outcome carry(Letter letter) {
        var sender = senders.getIfAvailable();
        if (sender == null || !ready()) {
            return new Outcome.Later("mail_off");
        }
        try {
            sender.send(message(sender, letter));
            return new Outcome.Told();
        } catch (MessagingException | MailException failed) {
            return MailFailure.of(failed);
        }
    }

    private MimeMessage message(JavaMailSender sender, Letter letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var writing = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        writing.setFrom(sender(letter));
        writing.setTo(new InternetAddress(letter.address(), true));
        writing.setSubject(wording.title(letter));
        writing.setText(wording.body(letter));
        writing.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + letter.due().messageId() + "@" + host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        // One press in the reader's own mail program ends the news. — RFC 8058
        message.setHeader("List-Unsubscribe", "<" + wording.end(letter) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return message;
    }

    private InternetAddress sender(Letter letter) throws MessagingException {
        var address = new InternetAddress(from, true);
        try {
            address.setPersonal(Line.of(wording.office(letter)), StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    private String host() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}

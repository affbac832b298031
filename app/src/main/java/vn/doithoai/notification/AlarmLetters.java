package vn.doithoai.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.doithoai.ledger.Alarm;
import vn.doithoai.shared.web.Dictionary;

/// A letter about an alarm, to the addresses that the settings name, in both languages.
@Component
class AlarmLetters {
    private final ObjectProvider<JavaMailSender> senders;
    private final Dictionary dictionary;
    private final Site site;
    private final String from;
    private final String[] to;

    AlarmLetters(
            ObjectProvider<JavaMailSender> senders,
            Dictionary dictionary,
            Site site,
            @Value("${doithoai.notification.from:}") String from,
            @Value("${doithoai.ledger.alarm-to:}") String to) {
        this.senders = senders;
        this.dictionary = dictionary;
        this.site = site;
        this.from = from.strip();
        this.to =
                Arrays.stream(to.split("[,;\\s]+"))
                        .filter(one -> !one.isBlank())
                        .toArray(String[]::new);
    }

    boolean ready() {
        return to.length > 0 && !from.isEmpty() && senders.getIfAvailable() != null;
    }

    /// Whether it left.
    boolean send(Alarm alarm) {
        var sender = senders.getObject();
        var message = sender.createMimeMessage();
        try {
            var writing = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            writing.setFrom(new InternetAddress(from, true));
            writing.setTo(to);
            writing.setSubject(Line.of(said("vi", "title", alarm)));
            writing.setText(said("vi", "body", alarm) + "\n\n" + said("en", "body", alarm));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return true;
        } catch (MessagingException | MailException failed) {
            return false;
        }
    }

    private String said(String language, String part, Alarm alarm) {
        var words = dictionary.in(language);
        var page = site.address() + "/so-cai/" + alarm.realm() + "/bao-dong/" + alarm.number();
        return words.of(
                "notification.alarm." + part,
                alarm.realm().code(),
                alarm.number(),
                words.word("ledger.alarm.kind", alarm.kind().word()),
                page);
    }
}

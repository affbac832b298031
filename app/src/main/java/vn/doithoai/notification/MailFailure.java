package vn.doithoai.notification;

import jakarta.mail.SendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/// What a mail server's refusal means, without its words: they often repeat the address.
final class MailFailure {
    private MailFailure() {}

    static Outcome of(Exception failed) {
        if (failed instanceof MailAuthenticationException) {
            return new Outcome.Later("mail_login");
        }
        if (failed instanceof MailSendException sending) {
            for (var each : sending.getMessageExceptions()) {
                if (isRefusedForGood(each)) {
                    return new Outcome.Gone("mail_address");
                }
            }
        }
        return new Outcome.Later("mail_server");
    }

    // A reply of 5xx to the address itself; 4xx asks to come again.
    private static boolean isRefusedForGood(Exception each) {
        return each instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}

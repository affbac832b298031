package vn.doithoai.lodging;

import static vn.doithoai.lodging.TypedLetter.given;

import java.util.function.Predicate;
import vn.doithoai.notification.MailAddress;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Slips;
import vn.doithoai.shared.TextKeys;

/// Reads who writes. Nobody has to say; only a complaint names who complains and where they live. —
/// Law on Complaints 2011, art. 8
final class Senders {
    private static final int LONGEST = 200;
    private static final int LONGEST_EMAIL = 100;

    private Senders() {}

    static Sender checked(TypedLetter typed, boolean complains) {
        var sender =
                new Sender(
                        TextKeys.exact(given(typed.name())),
                        TextKeys.exact(given(typed.email())),
                        TextKeys.exact(given(typed.phone())),
                        TextKeys.exact(given(typed.address())));
        Slips.refuse(
                () -> named(sender.name(), "name", "lodging.name_missing", complains),
                () -> shaped(sender.email(), Senders::isEmail, "email", "lodging.email_wrong"),
                () -> shaped(sender.phone(), Senders::isPhone, "phone", "lodging.phone_wrong"),
                () -> named(sender.address(), "address", "lodging.address_missing", complains));
        return sender;
    }

    private static void named(String words, String field, String missing, boolean needed) {
        if (words.length() > LONGEST) {
            throw new Refused("lodging.words_too_long", field, LONGEST, words.length());
        }
        if (needed && words.isEmpty()) {
            throw new Refused(missing, field);
        }
    }

    private static void shaped(String words, Predicate<String> shape, String field, String code) {
        if (!words.isEmpty() && !shape.test(words)) {
            throw new Refused(code, field);
        }
    }

    private static boolean isEmail(String words) {
        return words.length() <= LONGEST_EMAIL && MailAddress.fits(words);
    }

    private static boolean isPhone(String words) {
        var digits = words.replaceAll("[ .()-]", "");
        return digits.matches("\\+?[0-9]{8,15}");
    }
}

package vn.doithoai.notification;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.doithoai.shared.Refused;

/// One mailbox, as plain as nearly all are: no name beside it, no quotes, no second address,
/// nothing that could end a line.
public record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int MOST_BEFORE_AT = 64;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /// Whether it is an address that letters can be sent to.
    public static boolean fits(String typed) {
        int at = typed.lastIndexOf('@');
        return typed.length() <= LONGEST && at <= MOST_BEFORE_AT && PLAIN.matcher(typed).matches();
    }

    static MailAddress read(String typed) {
        var address = typed.strip();
        if (address.isEmpty()) {
            throw new Refused("notification.mail_missing", "mail");
        }
        if (!fits(address)) {
            throw new Refused("notification.mail_wrong", "mail");
        }
        int at = address.lastIndexOf('@');
        return new MailAddress(
                address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "a mailbox";
    }
}

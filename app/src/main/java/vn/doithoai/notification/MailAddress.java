package vn.doithoai.notification;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.doithoai.shared.Refused;

/// One mailbox, as plain as nearly all are: no name beside it, no quotes, no second address,
/// nothing that could end a line.
record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    static MailAddress read(String typed) {
        var address = typed.strip();
        if (address.isEmpty()) {
            throw new Refused("notification.mail_missing", "mail");
        }
        int at = address.lastIndexOf('@');
        if (address.length() > LONGEST || at > 64 || !PLAIN.matcher(address).matches()) {
            throw new Refused("notification.mail_wrong", "mail");
        }
        return new MailAddress(
                address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "a mailbox";
    }
}

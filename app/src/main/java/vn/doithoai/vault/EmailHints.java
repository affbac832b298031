package vn.doithoai.vault;

import java.util.List;
import java.util.regex.Pattern;

/// Addresses of electronic mail, also with the sign written as `[at]` or `(a)`.
final class EmailHints {
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?<![\\w.+-])[\\w.+-]{1,64}(?:@| ?[\\[(](?:at|a|@)[\\])] ?)"
                            + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,5}[A-Za-z]{2,10}(?![\\w-])",
                    Pattern.CASE_INSENSITIVE);

    private EmailHints() {}

    static void find(String text, List<Hint> found) {
        var mail = MAIL.matcher(text);
        while (mail.find()) {
            found.add(new Hint(HintKind.EMAIL, mail.start(), mail.end()));
        }
    }
}

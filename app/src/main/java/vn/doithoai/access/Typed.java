package vn.doithoai.access;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// What came from a form, before it means anything.
final class Typed {
    private static final int LONGEST = 200;

    private Typed() {}

    /// A field the browser did not send is an empty one.
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// One line that must not be empty, as it is kept.
    static String required(String typed, String field) {
        var line = TextKeys.exact(typed);
        if (line.isEmpty()) {
            throw new Refused("access.empty", field);
        }
        if (line.codePointCount(0, line.length()) > LONGEST) {
            throw new Refused("access.too_long", field, LONGEST);
        }
        return line;
    }

    /// One of a list's ids; refused as a choice not made when it is no id at all.
    static UUID chosen(String typed, String field) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new Refused("access.not_chosen", field);
        }
    }

    /// A password somebody chooses is typed twice, because nobody sees what they type.
    static String twice(String password, String again) {
        if (!Passwords.normal(password).equals(Passwords.normal(again))) {
            throw new Refused("access.passwords_differ", "passwordAgain");
        }
        return password;
    }

    static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("access.not_chosen", "role"));
    }
}

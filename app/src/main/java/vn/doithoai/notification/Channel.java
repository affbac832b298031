package vn.doithoai.notification;

import java.util.Locale;

/// How somebody is told.
enum Channel {
    MAIL,
    PUSH;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

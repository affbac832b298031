package vn.doithoai.shared.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two languages of the product. Vietnamese is what a reader gets who asked for nothing.
public enum Language {
    VI(Locale.of("vi", "VN"), ""),
    EN(Locale.UK, "_en");

    final Locale locale;
    final String suffix;

    Language(Locale locale, String suffix) {
        this.locale = locale;
        this.suffix = suffix;
    }

    /// As in `lang="vi"`, in the cookie and in `?lang=en`.
    public String word() {
        return locale.getLanguage();
    }

    static @Nullable Language ofWord(@Nullable String word) {
        for (var language : values()) {
            if (language.word().equals(word)) {
                return language;
            }
        }
        return null;
    }
}

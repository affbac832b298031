package vn.doithoai.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/// How a reader wants the program shown. Pages go by the cookies `lang` and `text` (or `?lang=en`
/// in a link), the machine API by the header Accept-Language.
final class Display {
    static final String LANGUAGE = "lang";
    static final String TEXT_SIZE = "text";

    private Display() {}

    static Language language(HttpServletRequest request) {
        if (machine(request)) {
            return accepted(request);
        }
        var asked = asked(request);
        var kept = Language.ofWord(cookie(request, LANGUAGE));
        return asked != null ? asked : kept != null ? kept : Language.VI;
    }

    // A body too large to read fails whenever a parameter is asked for, so its error page asks
    // none.
    private static @Nullable Language asked(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? null
                : Language.ofWord(request.getParameter(LANGUAGE));
    }

    static String textSize(HttpServletRequest request) {
        var kept = cookie(request, TEXT_SIZE);
        return kept != null && Address.SIZES.contains(kept) ? kept : Address.SIZES.get(1);
    }

    static boolean machine(HttpServletRequest request) {
        return Address.path(request).startsWith("/api/");
    }

    private static Language accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.VI;
        }
        var locales = request.getLocales().asIterator();
        while (locales.hasNext()) {
            var language = Language.ofWord(locales.next().getLanguage());
            if (language != null) {
                return language;
            }
        }
        return Language.EN;
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}

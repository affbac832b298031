package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes language and size of text by a plain link and leads back. A link may do so: it changes
/// nothing but what the reader's own browser keeps.
@Controller
class DisplayController {

    @GetMapping("/hien-thi")
    String change(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (Language.ofWord(lang) != null) {
            keep(Display.LANGUAGE, lang, response);
        }
        if (text != null && Address.SIZES.contains(text)) {
            keep(Display.TEXT_SIZE, text, response);
        }
        return "redirect:" + (local(back) ? back : "/");
    }

    static void keep(String name, @Nullable String value, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static boolean local(String address) {
        return address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,2000}|/");
    }
}

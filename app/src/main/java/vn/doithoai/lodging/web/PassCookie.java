package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.doithoai.lodging.Holder;
import vn.doithoai.lodging.Passes;
import vn.doithoai.shared.Refused;

/// Carries the pass of whoever showed a receipt: no script reads it, and no other site makes a
/// browser send it.
@Component
class PassCookie {
    private static final String NAME = "bien-nhan";
    private static final String WHERE = "/tra-cuu";

    private final Passes passes;

    PassCookie(Passes passes) {
        this.passes = passes;
    }

    /// Also prolongs it: a page that shows what a receipt opened is kept by nobody.
    void give(Holder holder, HttpServletRequest request, HttpServletResponse response) {
        write(passes.of(holder), Passes.VALID, request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    Optional<Holder> holder(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : passes.holder(cookie.getValue());
    }

    /// For an act: what was typed is shown again beside the request for the receipt.
    Holder needed(HttpServletRequest request) {
        return holder(request).orElseThrow(() -> new Refused("lodging.receipt_needed", null));
    }

    private static void write(
            String value,
            Duration valid,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path(WHERE)
                        .maxAge(valid)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}

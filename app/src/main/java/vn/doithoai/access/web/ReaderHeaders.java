package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every answer tells the browser: run and load only what this program serves, and keep what a
/// session showed to itself.
final class ReaderHeaders {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; manifest-src 'self'";
    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private ReaderHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(c -> c.policyDirectives(CONTENT))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(ReaderHeaders::cache);
    }

    // A page of a session must not be read after signing out; a public page may be kept, but looks
    // different once its reader signs in.
    private static void cache(HttpServletRequest request, HttpServletResponse response) {
        var personal =
                request.getSession(false) != null || request.getHeader("Authorization") != null;
        if (personal && !request.getRequestURI().startsWith("/static/")) {
            response.setHeader("Cache-Control", "private, no-store");
        } else if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
            response.addHeader("Vary", "Cookie");
        }
    }
}

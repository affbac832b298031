package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// The hidden field of every form that posts. Read only when such a form is on the page: reading
/// begins a session, and a public page needs none.
public final class Csrf {
    private final CsrfToken token;

    private Csrf(CsrfToken token) {
        this.token = token;
    }

    static @Nullable Csrf of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token)
                : null;
    }

    public String name() {
        return token.getParameterName();
    }

    public String token() {
        return token.getToken();
    }
}

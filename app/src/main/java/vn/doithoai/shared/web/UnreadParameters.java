package vn.doithoai.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers a request whose parameters the server cannot read: too large, or in letters that are
/// none. Whoever asks for one is thrown at, wherever that is; let through to the server, the
/// failure would be logged with what was typed.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadParameters extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unread) {
            response.sendError(unread.getErrorCode());
        } catch (ServletException wrapped) {
            if (!(wrapped.getRootCause() instanceof InvalidParameterException unread)) {
                throw wrapped;
            }
            response.sendError(unread.getErrorCode());
        }
    }
}

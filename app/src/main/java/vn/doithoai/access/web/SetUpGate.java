package vn.doithoai.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.doithoai.access.SetUp;

/// While no province is set up, every page leads to setting one up; a machine is told to wait.
class SetUpGate implements HandlerInterceptor {
    private final SetUp setUp;

    SetUpGate(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || method.getBeanType() == SetUpController.class
                || request.getDispatcherType() != DispatcherType.REQUEST
                || request.getRequestURI().startsWith("/static/")
                || request.getRequestURI().equals("/hien-thi")
                || !setUp.wanted()) {
            return true;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/thiet-lap");
        }
        return false;
    }
}

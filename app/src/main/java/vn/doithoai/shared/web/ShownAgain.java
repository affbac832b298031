package vn.doithoai.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.shared.Refused.Refusal;

/// Answers a request with the page its form stands on, as if that page had been asked for by GET.
/// What was typed travels beside it as the kept [Form].
final class ShownAgain extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    ShownAgain(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = parameters;
    }

    /// A query loses only the parameters that were refused; a post takes none along.
    static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable HandlerMethod refused,
            List<Refusal> why)
            throws ServletException, IOException {
        var left = new HashMap<String, String[]>();
        if (request.getMethod().equals("GET")) {
            left.putAll(request.getParameterMap());
            why.forEach(refusal -> left.remove(refusal.field()));
        }
        Form.keep(request, why);
        request.getRequestDispatcher(path(request, refused))
                .forward(new ShownAgain(request, left), response);
    }

    @SuppressWarnings("unchecked")
    private static String path(HttpServletRequest request, @Nullable HandlerMethod refused) {
        var shownAt = refused == null ? null : refused.getMethodAnnotation(ShownAt.class);
        if (shownAt == null) {
            return request.getServletPath();
        }
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return UriComponentsBuilder.fromPath(shownAt.value())
                .buildAndExpand(
                        variables instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of())
                .toUriString();
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    /// What was typed is kept already; read as a form of parts it would come a second time.
    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}

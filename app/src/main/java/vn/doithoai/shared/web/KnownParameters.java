package vn.doithoai.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Answers 400, with the name, to any parameter a handler does not declare. What a handler declares
/// is read from its `@RequestParam`s, the components of the records it takes, and [Accepts].
///
/// It also keeps the language a link asked for, and adds a row to a form whose reader has no script
/// and pressed "one more".
class KnownParameters implements HandlerInterceptor {
    private final Map<Method, Names> known = new ConcurrentHashMap<>();
    private final DeclaredNames declared;

    KnownParameters(DeclaredNames declared) {
        this.declared = declared;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method)
                || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var names = known.computeIfAbsent(method.getMethod(), _ -> declared.of(method));
        refuseUnknown(request, names);
        var language = Language.ofWord(request.getParameter(Display.LANGUAGE));
        if (language != null && !Display.machine(request)) {
            DisplayController.keep(Display.LANGUAGE, language.word(), response);
        }
        if (wantsARow(request, names)) {
            ShownAgain.answer(request, response, method, List.of());
            return false;
        }
        return true;
    }

    // A handler that declares `more` adds its rows itself.
    private static boolean wantsARow(HttpServletRequest request, Names names) {
        return request.getMethod().equals("POST")
                && request.getParameter(Form.MORE) != null
                && !names.shown().contains(Form.MORE);
    }

    private static void refuseUnknown(HttpServletRequest request, Names names) {
        var unknown =
                request.getParameterMap().keySet().stream()
                        .filter(name -> !names.include(name))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownParameter(unknown, names.shown());
        }
    }
}

package vn.doithoai.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// Turns whatever went wrong into an answer its reader can use: the form again, a page that says
/// what to do, or the errors as JSON. See [Form] for how a page keeps what was typed.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {
    private final FailureAnswers answers;

    Failures(FailureAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable Object refused(
            Refused refused,
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable HandlerMethod method)
            throws ServletException, IOException {
        int status = refused.waiting().isPresent() ? 429 : 422;
        // Whole seconds, so that who waits for so long is not told to wait again.
        refused.waiting()
                .map(wait -> wait.plusSeconds(1).minusNanos(1).toSeconds())
                .ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
        if (Display.machine(request) || Form.keptIn(request)) {
            return answers.of(request, status, refused.refusals());
        }
        response.setStatus(status);
        ShownAgain.answer(request, response, method, refused.refusals());
        return null;
    }

    @ExceptionHandler
    Object unknown(UnknownParameter unknown, HttpServletRequest request) {
        return answers.of(request, 400, unknown.refusals());
    }

    @ExceptionHandler
    Object wrong(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return wrong(request, List.of(wrong.getName()));
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        var refusal =
                new Refusal(
                        "parameter_missing",
                        missing.getParameterName(),
                        List.of(missing.getParameterName()));
        return answers.of(request, 400, List.of(refusal));
    }

    @ExceptionHandler
    Object unbound(BindException unbound, HttpServletRequest request) {
        return wrong(request, unbound.getFieldErrors().stream().map(e -> e.getField()).toList());
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return answers.of(request, 400, List.of(new Refusal("body_unreadable", null, List.of())));
    }

    /// Files that came cut off, or too large a form.
    @ExceptionHandler
    Object unreadable(MultipartException cut, HttpServletRequest request) {
        return answers.of(request, status(cut) == 413 ? 413 : 400, List.of());
    }

    /// Left to Spring Security, which leads to the sign-in page.
    @ExceptionHandler
    void closed(AccessDeniedException closed) {
        throw closed;
    }

    @ExceptionHandler
    void closed(AuthenticationException closed) {
        throw closed;
    }

    /// Left to [UnreadParameters]: a page of ours would ask for them again.
    @ExceptionHandler
    void unread(InvalidParameterException unread) {
        throw unread;
    }

    @ExceptionHandler
    @Nullable Object other(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        var refused = Form.keptIn(request) ? Form.of(request).errors() : List.<Refusal>of();
        if (!refused.isEmpty()) {
            return answers.of(request, 422, refused);
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        }
        int status = status(failure);
        return status < 500
                ? answers.of(request, status, List.of())
                : answers.broken(request, response, failure);
    }

    private Object wrong(HttpServletRequest request, List<String> fields) {
        var refusals =
                fields.stream()
                        .map(field -> new Refusal("parameter_wrong", field, List.of(field)))
                        .toList();
        return answers.of(request, 400, refusals);
    }

    private static int status(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return response.getStatusCode().value();
        }
        var declared =
                AnnotatedElementUtils.findMergedAnnotation(
                        failure.getClass(), ResponseStatus.class);
        return declared == null ? 500 : declared.code().value();
    }
}

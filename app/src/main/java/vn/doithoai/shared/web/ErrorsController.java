package vn.doithoai.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what failed before any controller was reached: a closed door, a form too large.
@Controller
class ErrorsController implements ErrorController {
    private final FailureAnswers answers;

    ErrorsController(FailureAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        // Nobody was sent here by the server: to a reader it is a page like any other that is not.
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        // Any other status was chosen by somebody who knew why.
        if (status != 500) {
            return answers.of(request, status, List.of());
        }
        return answers.broken(
                request,
                response,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
                        ? t
                        : null);
    }
}

package vn.doithoai.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Refused.Refusal;

/// Forms for people without an account. Whoever writes longer than a session lasts has nowhere to
/// sign in again: their page is shown once more, with what they typed and a new token.
@Component
public class OpenForms {
    private final List<OpenForm> pages;

    OpenForms(ObjectProvider<OpenForm> pages) {
        this.pages =
                pages.stream().sorted(Comparator.comparing(page -> -page.path().length())).toList();
    }

    /// Whether the form stood on such a page, and so was answered.
    public boolean showAgain(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = pages.stream().filter(one -> one.holds(request.getServletPath())).findFirst();
        if (page.isEmpty()) {
            return false;
        }
        response.setStatus(422);
        Form.keep(request, List.of(new Refusal("form_over", null, List.of())));
        request.getRequestDispatcher(page.get().path())
                .forward(new ShownAgain(request, Map.of()), response);
        return true;
    }
}

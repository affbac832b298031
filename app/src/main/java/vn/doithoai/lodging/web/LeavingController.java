package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Closes a matter behind whoever opened it by its receipt.
@Controller
class LeavingController {
    private final PassCookie pass;

    LeavingController(PassCookie pass) {
        this.pass = pass;
    }

    @PostMapping("/tra-cuu/roi")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        pass.take(request, response);
        return "redirect:/tra-cuu";
    }
}

package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.access.SignIn;

@Controller
@RequestMapping("/tai-khoan/mat-khau")
class OwnPasswordController {
    private final SignIn signIn;
    private final Door door;

    OwnPasswordController(SignIn signIn, Door door) {
        this.signIn = signIn;
        this.door = door;
    }

    @GetMapping
    String show(
            @RequestParam(name = "da-doi", required = false) @Nullable String changed,
            Actor actor,
            Model model) {
        model.addAttribute("changed", changed != null);
        return "access/own_password";
    }

    @PostMapping
    View change(
            @RequestParam(defaultValue = "") String passwordNow,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = signIn.withNewPassword(actor, passwordNow, password, passwordAgain);
        door.enter(person, request, response);
        return Returning.to("/tai-khoan/mat-khau?da-doi");
    }
}

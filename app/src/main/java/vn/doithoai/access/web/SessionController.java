package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;

@Controller
class SessionController {

    /// The request alone prolongs the session; a plain form goes back to its page.
    @PostMapping("/phien/gia-han")
    Object extend(Actor actor, HttpServletRequest request) {
        if (Returning.byScript(request)) {
            return ResponseEntity.noContent().build();
        }
        var page = Returning.page(request);
        return Returning.to(page == null ? Returning.home(actor) : page);
    }

    /// After signing in again: the form that was sent too late was not recorded, and where it is.
    @GetMapping("/phien/tiep-tuc")
    String resume(@RequestParam(required = false) @Nullable String tiep, Actor actor, Model model) {
        var page = Returning.local(tiep);
        model.addAttribute("back", page == null ? Returning.home(actor) : page);
        return "access/resume";
    }
}

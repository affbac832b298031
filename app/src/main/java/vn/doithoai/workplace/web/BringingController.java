package vn.doithoai.workplace.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Form;
import vn.doithoai.workplace.Bringing;

/// Bringing several matters of a village at once.
@Controller
@RequestMapping(BringingController.PATH)
class BringingController {
    static final String PATH = "/thon/neu";

    private final Bringing bringing;
    private final Villages villages;
    private final CodeLists lists;

    BringingController(Bringing bringing, Villages villages, CodeLists lists) {
        this.bringing = bringing;
        this.villages = villages;
        this.lists = lists;
    }

    @GetMapping
    String form(Actor actor, Model model) {
        Offered.rows(model, bringing, lists.in(actor.realm()), actor);
        villages.show(model, actor);
        return "workplace/bring";
    }

    @PostMapping
    String bring(@ModelAttribute TypedRows typed, Actor actor, HttpServletRequest request) {
        Form.forget(request, typed.secrets());
        var brought = bringing.bring(typed.form(), typed.filled(), typed.raised(), actor);
        return "redirect:/thon?nhan=" + brought.size();
    }
}

package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.Form;
import vn.doithoai.workplace.AgencyDesk;
import vn.doithoai.workplace.Marked;

/// Sending many matters on to the body that is competent.
@Controller
@RequestMapping("/co-quan/tra-lai")
class ReturnsController {
    private final AgencyDesk desk;
    private final Desktop desktop;

    ReturnsController(AgencyDesk desk, Desktop desktop) {
        this.desk = desk;
        this.desktop = desktop;
    }

    @GetMapping
    @Accepts("chosen")
    String form(Form form, Actor actor, Model model) {
        desktop.bodies(model, actor);
        return desktop.chosen(model, form.all("chosen"), actor)
                ? "workplace/return_many"
                : "redirect:/co-quan";
    }

    @PostMapping
    String giveBack(
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam String reason,
            Actor actor,
            Model model) {
        var outcome = desk.giveBack(Marked.of(chosen), Offered.body(to), reason, actor);
        desktop.bodies(model, actor);
        desktop.left(model, outcome, actor);
        return "workplace/return_many";
    }
}

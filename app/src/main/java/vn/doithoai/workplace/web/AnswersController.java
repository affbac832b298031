package vn.doithoai.workplace.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.Form;
import vn.doithoai.workplace.AgencyDesk;
import vn.doithoai.workplace.Clusters;
import vn.doithoai.workplace.Marked;

/// One answer drafted for several matters that are the same.
@Controller
@RequestMapping("/co-quan/tra-loi")
class AnswersController {
    private final AgencyDesk desk;
    private final Clusters clusters;
    private final Desktop desktop;

    AnswersController(AgencyDesk desk, Clusters clusters, Desktop desktop) {
        this.desk = desk;
        this.clusters = clusters;
        this.desktop = desktop;
    }

    @GetMapping
    @Accepts("chosen")
    String form(Form form, Actor actor, Model model) {
        if (!desktop.chosen(model, form.all("chosen"), actor)) {
            return "redirect:/co-quan";
        }
        model.addAttribute("near", clusters.near(Desktop.matters(model), actor));
        return "workplace/answer_many";
    }

    @PostMapping
    String answer(@ModelAttribute TypedCluster typed, Actor actor, Model model) {
        var outcome = desk.answer(Marked.of(typed.chosen()), typed.answer(), actor);
        desktop.left(model, outcome, actor);
        model.addAttribute("near", List.of());
        return "workplace/answer_many";
    }
}

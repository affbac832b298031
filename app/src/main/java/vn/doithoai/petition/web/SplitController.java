package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petitions;

/// Making matters of their own of the parts of one.
@Controller
@RequestMapping("/kien-nghi/{code}/tach")
class SplitController {
    private final Petitions petitions;
    private final Lineage lineage;

    SplitController(Petitions petitions, Lineage lineage) {
        this.petitions = petitions;
        this.lineage = lineage;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        return "petition/split";
    }

    @PostMapping
    String split(@PathVariable String code, @ModelAttribute TypedSplit typed, Actor actor) {
        var petition = petitions.withinOffice(actor, code).seenAt(typed.seen());
        lineage.split(petition, typed.parts(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

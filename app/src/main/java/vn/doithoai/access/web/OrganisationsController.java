package vn.doithoai.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Bodies;
import vn.doithoai.access.OrganisationForm;

@Controller
@RequestMapping(OrganisationsController.PATH)
class OrganisationsController {
    static final String PATH = "/quan-tri/co-quan";

    private final Bodies bodies;

    OrganisationsController(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("bodies", bodies.choices(actor));
        model.addAttribute("units", bodies.unitsOf(actor));
        return "access/organisations";
    }

    @PostMapping
    View enter(@ModelAttribute OrganisationForm form, Actor actor) {
        bodies.enter(form, actor);
        return Returning.to(PATH);
    }
}

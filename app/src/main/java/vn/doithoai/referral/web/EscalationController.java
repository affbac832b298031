package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Routes;

/// Putting a matter to an authority outside, by a document.
@Controller
@RequestMapping("/kien-nghi/{code}/cap-tren")
class EscalationController {
    private final Petitions petitions;
    private final Routes routes;

    EscalationController(Petitions petitions, Routes routes) {
        this.petitions = petitions;
        this.routes = routes;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.within(actor, code, Act.ESCALATE));
        return "referral/escalate";
    }

    @PostMapping
    String escalate(@PathVariable String code, @ModelAttribute TypedEscalation typed, Actor actor) {
        var petition = petitions.within(actor, code);
        routes.escalate(
                petition, typed.seen(), typed.authority(), typed.document(), typed.day(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

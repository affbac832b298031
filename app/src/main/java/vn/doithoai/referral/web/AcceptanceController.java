package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Routes;

/// Taking a matter on.
@Controller
@RequestMapping("/kien-nghi/{code}/nhan")
class AcceptanceController {
    private final Petitions petitions;
    private final Routes routes;

    AcceptanceController(Petitions petitions, Routes routes) {
        this.petitions = petitions;
        this.routes = routes;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.within(actor, code, Act.ACCEPT));
        return "referral/accept";
    }

    @PostMapping
    String accept(@PathVariable String code, @RequestParam int seen, Actor actor) {
        var petition = petitions.within(actor, code);
        routes.accept(petition, seen, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

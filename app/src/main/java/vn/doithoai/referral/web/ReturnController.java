package vn.doithoai.referral.web;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Routes;
import vn.doithoai.shared.VietnamTime;

/// Sending a matter on to the body that is competent.
@Controller
@RequestMapping("/kien-nghi/{code}/tra-lai")
class ReturnController {
    private final Petitions petitions;
    private final Routes routes;
    private final Organisations organisations;
    private final InstantSource clock;

    ReturnController(
            Petitions petitions, Routes routes, Organisations organisations, InstantSource clock) {
        this.petitions = petitions;
        this.routes = routes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var today = VietnamTime.day(clock.instant());
        model.addAttribute("petition", petitions.within(actor, code, Act.RETURN));
        model.addAttribute("organisations", organisations.inRealm(actor.realm(), today));
        return "referral/give_back";
    }

    @PostMapping
    String giveBack(
            @PathVariable String code,
            @RequestParam @Nullable String to,
            @RequestParam String reason,
            @RequestParam int seen,
            Actor actor) {
        var petition = petitions.within(actor, code);
        routes.giveBack(petition, seen, Choices.chosen(to), reason, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

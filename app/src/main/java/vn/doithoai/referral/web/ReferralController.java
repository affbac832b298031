package vn.doithoai.referral.web;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.VietnamTime;

/// Sending a matter to the organisation that must answer it.
@Controller
@RequestMapping("/kien-nghi/{code}/chuyen")
class ReferralController {
    private static final int USUAL_DAYS = 15;
    private final Petitions petitions;
    private final Referrals referrals;
    private final Organisations organisations;
    private final InstantSource clock;

    ReferralController(
            Petitions petitions,
            Referrals referrals,
            Organisations organisations,
            InstantSource clock) {
        this.petitions = petitions;
        this.referrals = referrals;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var today = VietnamTime.day(clock.instant());
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        model.addAttribute("organisations", organisations.inRealm(actor.realm(), today));
        model.addAttribute("due", today.plusDays(USUAL_DAYS));
        return "referral/refer";
    }

    @PostMapping
    String refer(@PathVariable String code, @ModelAttribute TypedReferral typed, Actor actor) {
        var petition = petitions.withinOffice(actor, code);
        referrals.refer(petition, typed.seen(), typed.organisation(), typed.day(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

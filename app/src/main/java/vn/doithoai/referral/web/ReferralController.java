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
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Setting;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.web.Accepts;

/// Sending a matter to who must answer it; a suggestion leads here with the body chosen.
@Controller
@RequestMapping("/kien-nghi/{code}/chuyen")
class ReferralController {
    private final Petitions petitions;
    private final Sending sending;
    private final Setting setting;
    private final Organisations organisations;
    private final InstantSource clock;

    ReferralController(
            Petitions petitions,
            Sending sending,
            Setting setting,
            Organisations organisations,
            InstantSource clock) {
        this.petitions = petitions;
        this.sending = sending;
        this.setting = setting;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    @Accepts("to")
    String form(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.withinOffice(actor, code);
        var today = VietnamTime.day(clock.instant());
        model.addAttribute("petition", petition);
        model.addAttribute("organisations", organisations.inRealm(actor.realm(), today));
        model.addAttribute("running", setting.running(petition.standing()).orElse(null));
        model.addAttribute("proposals", setting.proposals(petition, today));
        return "referral/refer";
    }

    @PostMapping
    String refer(@PathVariable String code, @ModelAttribute TypedReferral typed, Actor actor) {
        var seen = petitions.withinOffice(actor, code);
        sending.refer(seen, typed.seen(), typed.organisation(), typed.dueBy(), actor);
        return "redirect:/kien-nghi/" + seen.standing().code();
    }
}

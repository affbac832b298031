package vn.doithoai.referral.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;
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
        model.addAttribute("petition", petition(code, actor));
        model.addAttribute("organisations", organisations.inRealm(actor.realm(), today));
        model.addAttribute("due", today.plusDays(USUAL_DAYS));
        return "referral/refer";
    }

    @PostMapping
    String refer(
            @PathVariable String code,
            @RequestParam String to,
            @RequestParam String due,
            @RequestParam int seen,
            Actor actor) {
        var petition = petition(code, actor);
        referrals.refer(petition, seen, organisation(to), day(due), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    private static LocalDate day(String typed) {
        var day = TypedDate.day(typed, "due");
        if (day == null) {
            throw new Refused("referral.due_missing", "due");
        }
        return day;
    }

    private static OrganisationId organisation(String typed) {
        try {
            return new OrganisationId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new Refused("referral.organisation_missing", "to");
        }
    }

    private Petition petition(String code, Actor actor) {
        return petitions
                .reachableBy(actor, code)
                .filter(_ -> actor.role() != Role.AGENCY)
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}

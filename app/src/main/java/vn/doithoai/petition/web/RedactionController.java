package vn.doithoai.petition.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RedactionGround;
import vn.doithoai.petition.Redactions;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.ErasureReason;

/// Erasing what identifies the person who raised a matter.
@Controller
@RequestMapping("/kien-nghi/{code}/xoa-du-lieu")
class RedactionController {
    private final Petitions petitions;
    private final Redactions redactions;

    RedactionController(Petitions petitions, Redactions redactions) {
        this.petitions = petitions;
        this.redactions = redactions;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        return "petition/redact";
    }

    @PostMapping
    String redact(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam int seen,
            Actor actor) {
        var petition = petitions.withinOffice(actor, code);
        var ground = new RedactionGround(reason(reason), basis);
        redactions.redact(petition, seen, ground, actor);
        return "redirect:/kien-nghi/" + petition.standing().code() + "/du-lieu-ca-nhan";
    }

    private static ErasureReason reason(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "asked" -> ErasureReason.ASKED;
            case "consent_withdrawn" -> ErasureReason.CONSENT_WITHDRAWN;
            case "time_over" -> ErasureReason.TIME_OVER;
            case "mistaken" -> ErasureReason.MISTAKEN;
            default -> throw new Refused("petition.reason_unknown", "reason");
        };
    }
}

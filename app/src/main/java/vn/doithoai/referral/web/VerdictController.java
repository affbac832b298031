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
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Verdicts;
import vn.doithoai.shared.web.ShownAt;

/// What the Front says of an answer after a look: done, or not.
@Controller
@RequestMapping("/kien-nghi/{code}/xac-minh")
class VerdictController {
    private final Petitions petitions;
    private final Verdicts verdicts;

    VerdictController(Petitions petitions, Verdicts verdicts) {
        this.petitions = petitions;
        this.verdicts = verdicts;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.within(actor, code, Act.CONFIRM));
        return "referral/verdict";
    }

    @PostMapping("/da-xong")
    @ShownAt("/kien-nghi/{code}/xac-minh")
    String confirm(@PathVariable String code, @RequestParam int seen, Actor actor) {
        var petition = petitions.within(actor, code);
        verdicts.confirm(petition, seen, Hand.of(actor));
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    @PostMapping("/chua-xong")
    @ShownAt("/kien-nghi/{code}/xac-minh")
    String contest(
            @PathVariable String code,
            @RequestParam String reason,
            @RequestParam int seen,
            Actor actor) {
        var petition = petitions.within(actor, code);
        verdicts.contest(petition, seen, reason, Hand.of(actor));
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

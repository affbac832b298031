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
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Absent;

/// Clearing the words of an answer for the public.
@Controller
@RequestMapping("/kien-nghi/{code}/cong-khai-tra-loi")
class PublicationController {
    private final Petitions petitions;
    private final Referrals referrals;
    private final Publications publications;

    PublicationController(Petitions petitions, Referrals referrals, Publications publications) {
        this.petitions = petitions;
        this.referrals = referrals;
        this.publications = publications;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.within(actor, code, Act.PUBLISH);
        var standing = petition.standing();
        var answers = referrals.answersTo(standing.realm(), standing.id());
        if (answers.isEmpty()) {
            throw new Absent();
        }
        model.addAttribute("petition", petition);
        model.addAttribute("answer", answers.getLast());
        return "referral/publish";
    }

    @PostMapping
    String publish(
            @PathVariable String code,
            @RequestParam String text,
            @RequestParam int seen,
            Actor actor) {
        var petition = petitions.within(actor, code);
        publications.publish(petition, seen, text, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

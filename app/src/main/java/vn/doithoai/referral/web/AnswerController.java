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
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Drafts;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.VietnamTime;

/// Drafting the answer to a matter, for a second person to approve.
@Controller
@RequestMapping("/kien-nghi/{code}/tra-loi")
class AnswerController {
    private final Petitions petitions;
    private final Drafts drafts;
    private final CodeLists lists;
    private final InstantSource clock;

    AnswerController(Petitions petitions, Drafts drafts, CodeLists lists, InstantSource clock) {
        this.petitions = petitions;
        this.drafts = drafts;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", drafts.answerable(actor, code));
        model.addAttribute("results", lists.in(actor.realm()).choices("referral.result"));
        model.addAttribute("today", VietnamTime.day(clock.instant()));
        return "referral/answer";
    }

    @PostMapping
    String answer(@PathVariable String code, @ModelAttribute TypedAnswer typed, Actor actor) {
        var petition = petitions.within(actor, code);
        drafts.propose(petition, typed.seen(), typed.given(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

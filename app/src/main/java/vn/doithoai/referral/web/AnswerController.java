package vn.doithoai.referral.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.shared.VietnamTime;

/// Answering a matter, after the meeting.
@Controller
@RequestMapping("/kien-nghi/{code}/tra-loi")
class AnswerController {
    private final Petitions petitions;
    private final Referrals referrals;
    private final CodeLists lists;
    private final InstantSource clock;

    AnswerController(
            Petitions petitions, Referrals referrals, CodeLists lists, InstantSource clock) {
        this.petitions = petitions;
        this.referrals = referrals;
        this.lists = lists;
        this.clock = clock;
    }

    /// The answer as typed.
    record Typed(
            String result,
            String answer,
            @Nullable String document,
            @Nullable String answered,
            @Nullable String roadmap,
            int seen) {

        Answer given() {
            return new Answer(
                    result,
                    answer,
                    document,
                    TypedDate.day(answered, "answered"),
                    false,
                    TypedDate.day(roadmap, "roadmap"));
        }
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petition(code, actor));
        model.addAttribute("results", lists.choices("referral.result"));
        model.addAttribute("today", VietnamTime.day(clock.instant()));
        return "referral/answer";
    }

    @PostMapping
    String answer(@PathVariable String code, @ModelAttribute Typed typed, Actor actor) {
        var petition = petition(code, actor);
        referrals.answer(petition, typed.seen(), typed.given(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    private Petition petition(String code, Actor actor) {
        return petitions
                .reachableBy(actor, code)
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}

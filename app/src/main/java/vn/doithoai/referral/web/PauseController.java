package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.referral.Pauses;

/// Stopping the clock of a matter while somebody else is waited for.
@Controller
@RequestMapping("/kien-nghi/{code}/tam-dung")
class PauseController {
    private final ClockPages pages;
    private final Pauses pauses;

    PauseController(ClockPages pages, Pauses pauses) {
        this.pages = pages;
        this.pauses = pauses;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("clock", pages.of(code, actor, Right.HANDLE, Right.FILE));
        return "referral/pause";
    }

    @PostMapping
    String pause(@PathVariable String code, @ModelAttribute TypedPause typed, Actor actor) {
        var petition = pages.within(code, actor);
        pauses.pause(petition, typed.seen(), typed.request(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

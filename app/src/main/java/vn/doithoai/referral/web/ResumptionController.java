package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.referral.Pauses;

/// Letting the clock of a matter run again.
@Controller
@RequestMapping("/kien-nghi/{code}/tinh-tiep")
class ResumptionController {
    private final ClockPages pages;
    private final Pauses pauses;

    ResumptionController(ClockPages pages, Pauses pauses) {
        this.pages = pages;
        this.pauses = pauses;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("clock", pages.of(code, actor, Right.HANDLE, Right.FILE));
        return "referral/resume";
    }

    @PostMapping
    String resume(@PathVariable String code, @RequestParam int seen, Actor actor) {
        var petition = pages.within(code, actor);
        pauses.resume(petition, seen, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

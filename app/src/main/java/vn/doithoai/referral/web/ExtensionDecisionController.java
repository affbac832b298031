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
import vn.doithoai.referral.Extensions;

/// Granting or refusing more time.
@Controller
@RequestMapping("/kien-nghi/{code}/duyet-gia-han")
class ExtensionDecisionController {
    private final ClockPages pages;
    private final Extensions extensions;

    ExtensionDecisionController(ClockPages pages, Extensions extensions) {
        this.pages = pages;
        this.extensions = extensions;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("clock", pages.of(code, actor, Right.DECIDE));
        return "referral/extension_decision";
    }

    @PostMapping
    String decide(@PathVariable String code, @ModelAttribute TypedDecision typed, Actor actor) {
        var petition = pages.within(code, actor);
        extensions.decide(petition, typed.seen(), typed.granted(), typed.remark(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

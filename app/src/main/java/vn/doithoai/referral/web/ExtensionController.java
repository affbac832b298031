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

/// Asking for more time.
@Controller
@RequestMapping("/kien-nghi/{code}/gia-han")
class ExtensionController {
    private final ClockPages pages;
    private final Extensions extensions;

    ExtensionController(ClockPages pages, Extensions extensions) {
        this.pages = pages;
        this.extensions = extensions;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("clock", pages.of(code, actor, Right.HANDLE));
        return "referral/extension";
    }

    @PostMapping
    String ask(@PathVariable String code, @ModelAttribute TypedExtension typed, Actor actor) {
        var petition = pages.within(code, actor);
        extensions.ask(petition, typed.seen(), typed.wanted(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

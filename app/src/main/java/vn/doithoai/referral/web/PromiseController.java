package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Promises;

/// Promising what will be done by a day.
@Controller
@RequestMapping("/kien-nghi/{code}/hen")
class PromiseController {
    private final Petitions petitions;
    private final Promises promises;

    PromiseController(Petitions petitions, Promises promises) {
        this.petitions = petitions;
        this.promises = promises;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.within(actor, code, Act.PROMISE));
        return "referral/promise";
    }

    @PostMapping
    String promise(@PathVariable String code, @ModelAttribute TypedPromise typed, Actor actor) {
        var petition = petitions.within(actor, code);
        promises.promise(petition, typed.seen(), typed.day(), typed.what(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Closings;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.CodeLists;

/// Guiding a matter elsewhere, or not taking it up, with a reason in law.
@Controller
@RequestMapping("/kien-nghi/{code}/ket-thuc")
class ClosingController {
    private final Petitions petitions;
    private final Closings closings;
    private final CodeLists lists;

    ClosingController(Petitions petitions, Closings closings, CodeLists lists) {
        this.petitions = petitions;
        this.closings = closings;
        this.lists = lists;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        model.addAttribute("reasons", lists.in(actor.realm()).choices("petition.closing"));
        return "petition/close";
    }

    @PostMapping
    String close(
            @PathVariable String code,
            @RequestParam String reason,
            @RequestParam String words,
            @RequestParam int seen,
            Actor actor) {
        var petition = petitions.withinOffice(actor, code).seenAt(seen);
        closings.close(petition, reason, words, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

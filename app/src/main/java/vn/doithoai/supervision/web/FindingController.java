package vn.doithoai.supervision.web;

import java.util.stream.Stream;
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
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;
import vn.doithoai.supervision.Findings;
import vn.doithoai.supervision.Opinion;

/// What the Front found when it looked.
@Controller
@RequestMapping("/kien-nghi/{code}/giam-sat")
class FindingController {
    private final Petitions petitions;
    private final Findings findings;

    FindingController(Petitions petitions, Findings findings) {
        this.petitions = petitions;
        this.findings = findings;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Words w, Model model) {
        var petition = petitions.within(actor, code, Act.INSPECT);
        var standing = petition.standing();
        model.addAttribute("petition", petition);
        model.addAttribute("former", findings.of(standing.realm(), standing.id()));
        model.addAttribute(
                "opinions",
                Stream.of(Opinion.values())
                        .map(o -> new Choice(o.word(), w.word("supervision.opinion", o.word())))
                        .toList());
        return "supervision/finding";
    }

    @PostMapping
    String record(@PathVariable String code, @ModelAttribute TypedLook typed, Actor actor) {
        var petition = petitions.within(actor, code);
        findings.record(petition, typed.seen(), typed.look(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

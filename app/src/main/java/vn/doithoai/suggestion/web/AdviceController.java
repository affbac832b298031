package vn.doithoai.suggestion.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.suggestion.Asked;
import vn.doithoai.suggestion.Suggestions;

/// What is suggested for a matter on record. The pages where an office decides load the part they
/// need from here, so that they are there at once and work without it.
@Controller
class AdviceController {
    private final Petitions petitions;
    private final Originals originals;
    private final Suggestions suggestions;

    AdviceController(Petitions petitions, Originals originals, Suggestions suggestions) {
        this.petitions = petitions;
        this.originals = originals;
        this.suggestions = suggestions;
    }

    @GetMapping("/kien-nghi/{code}/goi-y")
    String advice(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.withinOffice(actor, code);
        var read = petition.read(originals.words(petition, actor));
        var asked = Asked.about(read, VietnamTime.day(petition.receivedAt()));
        model.addAttribute("petition", read);
        model.addAttribute("advice", suggestions.advise(asked, actor));
        return "suggestion/advice";
    }
}

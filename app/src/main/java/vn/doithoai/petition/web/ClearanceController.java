package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Clearances;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.petition.Originals;
import vn.doithoai.vault.Pointed;
import vn.doithoai.vault.Purpose;

/// Writing the words of a matter that anyone may read.
@Controller
@RequestMapping("/kien-nghi/{code}/duyet-noi-dung")
class ClearanceController {
    private final Originals originals;
    private final Clearances clearances;
    private final Enclosures enclosures;

    ClearanceController(Originals originals, Clearances clearances, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.originals = originals;
        this.clearances = clearances;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var petition = clearances.matter(actor, code);
        var received = originals.received(petition, Purpose.CLEARING, actor);
        model.addAttribute("matter", petition);
        model.addAttribute("received", Pointed.at(received));
        model.addAttribute("files", enclosures.named(petition, actor));
        return "petition/clear";
    }

    @PostMapping
    String clear(@PathVariable String code, @ModelAttribute TypedClearance typed, Actor actor) {
        var petition = clearances.matter(actor, code);
        clearances.clear(petition, typed.clearing(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

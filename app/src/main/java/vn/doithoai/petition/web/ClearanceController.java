package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.petition.Clearances;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Absent;
import vn.doithoai.vault.Pointed;
import vn.doithoai.vault.Purpose;

/// Writing the words of a matter that anyone may read.
@Controller
@RequestMapping("/kien-nghi/{code}/duyet-noi-dung")
class ClearanceController {
    private final Petitions petitions;
    private final Originals originals;
    private final Clearances clearances;

    ClearanceController(Petitions petitions, Originals originals, Clearances clearances) {
        this.petitions = petitions;
        this.originals = originals;
        this.clearances = clearances;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var petition = matter(code, actor);
        var received = originals.received(petition, Purpose.CLEARING, actor);
        model.addAttribute("matter", petition);
        model.addAttribute("received", Pointed.at(received));
        return "petition/clear";
    }

    @PostMapping
    String clear(@PathVariable String code, @ModelAttribute TypedClearance typed, Actor actor) {
        var petition = matter(code, actor);
        clearances.clear(petition, typed.seen(), typed.words(), typed.letStand(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    private Petition matter(String code, Actor actor) {
        if (!actor.may(Right.CLEAR)) {
            throw new Absent();
        }
        return petitions.within(actor, code);
    }
}

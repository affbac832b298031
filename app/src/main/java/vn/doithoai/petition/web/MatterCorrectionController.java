package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Corrections;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petitions;
import vn.doithoai.vault.Purpose;

/// Putting right what was written down wrongly.
@Controller
@RequestMapping("/kien-nghi/{code}/dinh-chinh")
class MatterCorrectionController {
    private final Petitions petitions;
    private final Originals originals;
    private final Corrections corrections;
    private final Units units;

    MatterCorrectionController(
            Petitions petitions, Originals originals, Corrections corrections, Units units) {
        this.petitions = petitions;
        this.originals = originals;
        this.corrections = corrections;
        this.units = units;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.withinOffice(actor, code);
        model.addAttribute("matter", petition);
        model.addAttribute("place", units.withId(petition.place()).orElseThrow());
        model.addAttribute("text", originals.received(petition, Purpose.CORRECTION, actor));
        return "petition/correct";
    }

    @PostMapping
    String correct(@PathVariable String code, @ModelAttribute TypedCorrection typed, Actor actor) {
        var petition = petitions.withinOffice(actor, code);
        corrections.correct(petition, typed.seen(), typed.correction(), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

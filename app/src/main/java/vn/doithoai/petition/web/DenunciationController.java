package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Denunciations;
import vn.doithoai.petition.Petitions;

/// The way out for a matter that turns out to be a denunciation: what will happen is said first,
/// and afterwards what to tell the person who spoke.
@Controller
@RequestMapping("/kien-nghi/{code}/to-cao")
class DenunciationController {
    private final Petitions petitions;
    private final Denunciations denunciations;

    DenunciationController(Petitions petitions, Denunciations denunciations) {
        this.petitions = petitions;
        this.denunciations = denunciations;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        if (denunciations.guided(code, actor)) {
            return "petition/guided";
        }
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        return "petition/denunciation";
    }

    /// Sent twice, the matter is gone already.
    @PostMapping
    String guide(@PathVariable String code, @RequestParam int seen, Actor actor) {
        if (!denunciations.guided(code, actor)) {
            denunciations.guide(petitions.withinOffice(actor, code), seen, actor);
        }
        return "redirect:/kien-nghi/" + code + "/to-cao";
    }
}

package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.web.Accepts;

/// Saying that two matters belong together: linked, or one merged into the other.
@Controller
@RequestMapping("/kien-nghi/{code}/lien-ket")
class LinkController {
    private final Petitions petitions;
    private final Lineage lineage;

    LinkController(Petitions petitions, Lineage lineage) {
        this.petitions = petitions;
        this.lineage = lineage;
    }

    /// A suggestion leads here with its matter chosen.
    @GetMapping
    @Accepts({"other", "how"})
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        return "petition/link";
    }

    @PostMapping
    String link(@PathVariable String code, @ModelAttribute TypedLink typed, Actor actor) {
        var petition = petitions.withinOffice(actor, code).seenAt(typed.seen());
        var how = typed.kinship();
        if (how == Kinship.MERGED_INTO) {
            lineage.merge(petition, typed.other(), actor);
        } else {
            lineage.link(petition, typed.other(), how, actor);
        }
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Accepts;

/// Filing a matter under a topic and a class.
@Controller
@RequestMapping("/kien-nghi/{code}/phan-loai")
class ClassificationController {
    private static final String DENUNCIATION = "denunciation";

    private final Petitions petitions;
    private final CodeLists lists;

    ClassificationController(Petitions petitions, CodeLists lists) {
        this.petitions = petitions;
        this.lists = lists;
    }

    /// A suggestion leads here with its topic chosen.
    @GetMapping
    @Accepts("topic")
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petitions.withinOffice(actor, code));
        model.addAttribute("topics", lists.in(actor.realm()).choices("petition.topic"));
        return "petition/classify";
    }

    @PostMapping
    String classify(
            @PathVariable String code,
            @RequestParam String topic,
            @RequestParam("class") String petitionClass,
            @RequestParam int seen,
            Actor actor) {
        var petition = petitions.withinOffice(actor, code);
        if (petitionClass.equals(DENUNCIATION)) {
            return "redirect:/kien-nghi/" + petition.standing().code() + "/to-cao";
        }
        var filed = PetitionClass.typed(petitionClass, "class");
        petitions.classify(petition, seen, topic, filed, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}

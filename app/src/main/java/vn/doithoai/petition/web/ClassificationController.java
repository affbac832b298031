package vn.doithoai.petition.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Refused;

/// Filing a matter under a topic and a class.
@Controller
@RequestMapping("/kien-nghi/{code}/phan-loai")
class ClassificationController {
    private final Petitions petitions;
    private final CodeLists lists;

    ClassificationController(Petitions petitions, CodeLists lists) {
        this.petitions = petitions;
        this.lists = lists;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("petition", petition(code, actor));
        model.addAttribute("topics", lists.choices("petition.topic"));
        return "petition/classify";
    }

    @PostMapping
    String classify(
            @PathVariable String code,
            @RequestParam String topic,
            @RequestParam("class") String petitionClass,
            @RequestParam int seen,
            Actor actor) {
        var petition = petition(code, actor).seenAt(seen);
        petitions.classify(petition, topic, known(petitionClass), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    private static PetitionClass known(String word) {
        try {
            return PetitionClass.of(word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("petition.class_unknown", "class", word);
        }
    }

    private Petition petition(String code, Actor actor) {
        return petitions
                .reachableBy(actor, code)
                .filter(_ -> actor.role() != Role.AGENCY)
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}

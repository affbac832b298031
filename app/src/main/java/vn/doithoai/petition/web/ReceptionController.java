package vn.doithoai.petition.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.vault.DenunciationSigns;

/// Writing down what came in outside a meeting: a letter, a call, a visitor, the suggestion box.
@Controller
@RequestMapping("/van-phong/kien-nghi/moi")
class ReceptionController {
    private final Lodging lodging;
    private final CodeLists lists;
    private final Units units;
    private final Uuid7 ids;

    ReceptionController(Lodging lodging, CodeLists lists, Units units, Uuid7 ids) {
        this.lodging = lodging;
        this.lists = lists;
        this.units = units;
        this.ids = ids;
    }

    @GetMapping
    String form(Actor actor, Model model) {
        var offered = lists.in(actor.realm());
        model.addAttribute("id", ids.next().toString());
        model.addAttribute("unit", units.withId(own(actor)).orElse(null));
        model.addAttribute("topics", offered.choices("petition.topic"));
        model.addAttribute("channels", offered.choices("petition.channel"));
        return "petition/receive";
    }

    private static UnitId own(Actor actor) {
        return new UnitId(actor.path().substring(actor.path().lastIndexOf('/') + 1));
    }

    @PostMapping
    String receive(
            @ModelAttribute Lodging.Request typed,
            @RequestParam(required = false) @Nullable String harmless,
            Actor actor) {
        var text = typed.text();
        if (harmless == null && text != null && !DenunciationSigns.in(text).isEmpty()) {
            throw new Refused("petition.may_be_denunciation", "text");
        }
        return "redirect:/kien-nghi/" + lodging.lodge(typed, actor).code();
    }
}

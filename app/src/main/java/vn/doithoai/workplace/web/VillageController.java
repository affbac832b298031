package vn.doithoai.workplace.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.workplace.Bringing;
import vn.doithoai.workplace.VillageMatters;

/// The matters a village head brought, and where they stand; and the same to read out at the
/// village meeting.
@Controller
class VillageController {
    private final VillageMatters matters;
    private final Bringing bringing;
    private final Villages villages;
    private final CodeLists lists;

    VillageController(
            VillageMatters matters, Bringing bringing, Villages villages, CodeLists lists) {
        this.matters = matters;
        this.bringing = bringing;
        this.villages = villages;
        this.lists = lists;
    }

    @GetMapping("/thon")
    @Accepts("nhan")
    String village(Actor actor, Model model) {
        model.addAttribute("matters", matters.of(actor));
        villages.show(model, actor);
        show(actor, model);
        return "workplace/village";
    }

    @GetMapping("/thon/ket-qua")
    @Accepts("chu")
    String sheet(Actor actor, Model model) {
        model.addAttribute("matters", matters.published(actor));
        show(actor, model);
        return "workplace/sheet";
    }

    private void show(Actor actor, Model model) {
        model.addAttribute("village", matters.village(actor));
        model.addAttribute("home", bringing.home(actor).fullName());
        model.addAttribute("today", matters.today());
        model.addAttribute("lists", lists.in(actor.realm()));
    }
}

package vn.doithoai.workplace.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.workplace.WaitingDrafts;

/// The answers that wait for the head of a body.
@Controller
class DraftsController {
    static final String PATH = "/co-quan/du-thao";

    private final WaitingDrafts waiting;
    private final CodeLists lists;

    DraftsController(WaitingDrafts waiting, CodeLists lists) {
        this.waiting = waiting;
        this.lists = lists;
    }

    @GetMapping(PATH)
    String waiting(Actor actor, Model model) {
        model.addAttribute("clusters", waiting.of(actor));
        model.addAttribute("lists", lists.in(actor.realm()));
        return "workplace/drafts";
    }
}

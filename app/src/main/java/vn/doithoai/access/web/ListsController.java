package vn.doithoai.access.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.RealmLists;

@Controller
@RequestMapping("/quan-tri/danh-muc")
class ListsController {
    private final CodeLists lists;

    ListsController(CodeLists lists) {
        this.lists = lists;
    }

    @GetMapping
    String lists(Actor actor, Model model) {
        model.addAttribute("lists", lists.in(actor.realm()));
        return "access/lists";
    }

    @GetMapping("/{list}")
    String show(@PathVariable String list, Actor actor, Model model) {
        var known = known(list, actor);
        model.addAttribute("list", list);
        model.addAttribute("items", known.items(list));
        model.addAttribute("groups", known.groups(list));
        return "access/list";
    }

    @PostMapping("/{list}")
    View add(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String vi,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String group,
            Actor actor) {
        known(list, actor);
        var item = CodeLists.Item.typed(list, code, vi, en, group);
        lists.add(actor.realm(), item, actor.author());
        return Returning.to("/quan-tri/danh-muc/" + list);
    }

    private RealmLists known(String list, Actor actor) {
        return Optional.of(lists.in(actor.realm()))
                .filter(known -> known.names().contains(list))
                .orElseThrow(Absent::new);
    }
}

package vn.doithoai.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.ActedPosts;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;

@Controller
@RequestMapping("/quan-tri/danh-muc/{list}/{code}")
class ListItemController {
    private final CodeLists lists;
    private final Accounts accounts;
    private final ActedPosts posts;

    ListItemController(CodeLists lists, Accounts accounts, ActedPosts posts) {
        this.lists = lists;
        this.accounts = accounts;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String list, @PathVariable String code, Actor actor, Model model) {
        var known = lists.in(actor.realm());
        var item = known.existing(list, code);
        model.addAttribute("item", item);
        model.addAttribute("shipped", known.shipped(item).orElse(null));
        var edits = known.history(item);
        model.addAttribute("edits", edits);
        var held = edits.stream().map(edit -> edit.by().heldAs()).toList();
        model.addAttribute("posts", posts.of(actor.realm(), held));
        model.addAttribute("names", accounts.names(actor.realm()));
        return "access/list_item";
    }

    @PostMapping
    View rename(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String vi,
            @RequestParam(defaultValue = "") String en,
            Actor actor) {
        lists.rename(actor.realm(), list, code, vi, en, actor.author());
        return Returning.to("/quan-tri/danh-muc/" + list);
    }
}

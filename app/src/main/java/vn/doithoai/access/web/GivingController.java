package vn.doithoai.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostId;
import vn.doithoai.access.TermForm;

/// Giving a post to somebody.
@Controller
@RequestMapping(PostsController.PATH + "/{id}/giao")
class GivingController {
    private final PostPages pages;
    private final PostDesk desk;

    GivingController(PostPages pages, PostDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("shown", pages.of(id, actor));
        return "access/post_giving";
    }

    @PostMapping
    View give(@PathVariable UUID id, @ModelAttribute TermForm form, Actor actor) {
        desk.give(new PostId(id), form, actor);
        return Returning.to(PostsController.PATH + "/" + id);
    }
}

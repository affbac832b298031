package vn.doithoai.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.access.Actor;

@Controller
class PostController {
    private final PostPages pages;

    PostController(PostPages pages) {
        this.pages = pages;
    }

    @GetMapping(PostsController.PATH + "/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("shown", pages.of(id, actor));
        return "access/post";
    }
}

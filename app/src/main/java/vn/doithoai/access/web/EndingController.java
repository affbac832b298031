package vn.doithoai.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostId;

/// Ending a holding, at once or with a last day.
@Controller
@RequestMapping(PostsController.PATH + "/{id}/thoi")
class EndingController {
    private final PostPages pages;
    private final PostDesk desk;

    EndingController(PostPages pages, PostDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("shown", pages.of(id, actor));
        return "access/post_ending";
    }

    @PostMapping
    View end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String holding,
            @RequestParam(defaultValue = "") String lastDay,
            Actor actor) {
        desk.end(new PostId(id), holding, lastDay, actor);
        return Returning.to(PostsController.PATH + "/" + id);
    }
}

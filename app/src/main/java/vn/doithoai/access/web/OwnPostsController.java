package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.access.OwnPosts;

/// In which of their posts somebody acts: chosen after signing in, changed at any time.
@Controller
@RequestMapping(OwnPostsController.PATH)
class OwnPostsController {
    static final String PATH = "/tai-khoan/chuc-vu";

    private final OwnPosts posts;
    private final Door door;

    OwnPostsController(OwnPosts posts, Door door) {
        this.posts = posts;
        this.door = door;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String tiep, Actor actor, Model model) {
        model.addAttribute("posts", posts.today(actor));
        model.addAttribute("me", actor);
        model.addAttribute("next", Returning.local(tiep));
        return "access/own_posts";
    }

    @PostMapping
    View enter(
            @RequestParam(defaultValue = "") String holding,
            @RequestParam(required = false) @Nullable String tiep,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = posts.in(holding, actor);
        door.enter(person, request, response);
        posts.today(person.actor()).stream()
                .filter(held -> held.holding().id().equals(person.actor().holding()))
                .forEach(held -> LastVillage.remember(held, request, response));
        var next = Returning.local(tiep);
        return Returning.to(next == null ? Returning.home(person.actor()) : next);
    }
}

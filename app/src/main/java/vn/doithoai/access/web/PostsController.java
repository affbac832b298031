package vn.doithoai.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Bodies;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostForm;
import vn.doithoai.access.Posts;

@Controller
@RequestMapping(PostsController.PATH)
class PostsController {
    static final String PATH = "/quan-tri/chuc-vu";

    private final Posts posts;
    private final PostDesk desk;
    private final Bodies bodies;
    private final Accounts accounts;

    PostsController(Posts posts, PostDesk desk, Bodies bodies, Accounts accounts) {
        this.posts = posts;
        this.desk = desk;
        this.bodies = bodies;
        this.accounts = accounts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("posts", posts.all(actor));
        model.addAttribute("today", posts.today());
        model.addAttribute("names", accounts.names(actor.realm()));
        model.addAttribute("bodies", bodies.choices(actor));
        model.addAttribute("units", bodies.unitsOf(actor));
        return "access/posts";
    }

    @PostMapping
    View create(@ModelAttribute PostForm form, Actor actor) {
        return Returning.to(PATH + "/" + desk.create(form, actor).id());
    }
}

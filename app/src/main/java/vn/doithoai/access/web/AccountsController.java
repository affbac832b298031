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
import vn.doithoai.access.AccountForm;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.Bodies;
import vn.doithoai.access.KeptAccounts;
import vn.doithoai.access.Posts;
import vn.doithoai.shared.web.ShownAt;

@Controller
@RequestMapping(AccountsController.PATH)
class AccountsController {
    static final String PATH = "/quan-tri/tai-khoan";

    private final KeptAccounts accounts;
    private final AdministrationDesk desk;
    private final Bodies bodies;
    private final Posts posts;

    AccountsController(KeptAccounts accounts, AdministrationDesk desk, Bodies bodies, Posts posts) {
        this.accounts = accounts;
        this.desk = desk;
        this.bodies = bodies;
        this.posts = posts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("accounts", accounts.all(actor));
        model.addAttribute("posts", posts.byHolder(actor));
        model.addAttribute("bodies", bodies.choices(actor));
        model.addAttribute("me", actor.account());
        return "access/accounts";
    }

    @PostMapping
    View open(@ModelAttribute AccountForm form, Actor actor) {
        desk.open(form, actor);
        return Returning.to(PATH);
    }

    @PostMapping("/{id}/dong")
    @ShownAt(PATH)
    View close(@PathVariable UUID id, Actor actor) {
        accounts.close(new AccountId(id), actor);
        return Returning.to(PATH);
    }
}

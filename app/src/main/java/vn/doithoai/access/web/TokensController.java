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
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.Tokens;
import vn.doithoai.shared.web.ShownAt;

@Controller
@RequestMapping(TokensController.PATH)
class TokensController {
    static final String PATH = "/quan-tri/ma-truy-cap";

    private final Tokens tokens;
    private final TokenPages pages;
    private final AdministrationDesk desk;

    TokensController(Tokens tokens, TokenPages pages, AdministrationDesk desk) {
        this.tokens = tokens;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("shown", pages.of(actor));
        return "access/tokens";
    }

    /// Answers with the page itself: the token is kept nowhere from which it could be shown again.
    @PostMapping
    String issue(
            @RequestParam(defaultValue = "") String holding,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String lastDay,
            Actor actor,
            Model model) {
        model.addAttribute("issued", desk.issue(holding, purpose, lastDay, actor));
        return list(actor, model);
    }

    @PostMapping("/{id}/thu-hoi")
    @ShownAt(PATH)
    View revoke(@PathVariable UUID id, Actor actor) {
        tokens.revoke(id, actor);
        return Returning.to(PATH);
    }
}

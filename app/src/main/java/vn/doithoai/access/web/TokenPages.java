package vn.doithoai.access.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.HoldingId;
import vn.doithoai.access.Posts;
import vn.doithoai.access.Token;
import vn.doithoai.access.Tokens;
import vn.doithoai.shared.web.Choice;

/// Gathers what the page of tokens shows. Public for the templates.
@Component
public class TokenPages {
    private final Tokens tokens;
    private final Posts posts;
    private final Accounts accounts;

    TokenPages(Tokens tokens, Posts posts, Accounts accounts) {
        this.tokens = tokens;
        this.posts = posts;
        this.accounts = accounts;
    }

    /// The tokens, the holdings one may be issued for, and what each holding is called.
    public record TokenPage(
            List<Token> tokens,
            List<Choice> choices,
            Map<HoldingId, String> names,
            LocalDate lastDay) {}

    TokenPage of(Actor actor) {
        var people = accounts.names(actor.realm());
        var names = new HashMap<HoldingId, String>();
        var lives = posts.all(actor);
        for (var life : lives) {
            for (var one : life.holdings()) {
                var name = people.getOrDefault(one.account().value(), "");
                names.put(one.id(), name + " – " + life.post().title());
            }
        }
        var choices =
                lives.stream()
                        .flatMap(life -> life.standing(posts.today()).stream())
                        .map(one -> one.id())
                        .map(id -> new Choice(id.toString(), names.getOrDefault(id, "")))
                        .toList();
        return new TokenPage(tokens.all(actor), choices, names, tokens.usualLastDay());
    }
}

package vn.doithoai.access;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Slips;
import vn.doithoai.shared.TypedDate;

/// Where an administrator brings a form about a post: makes it, gives it to somebody, lets somebody
/// stand in, ends a holding.
@Service
public class PostDesk {
    private final Posts posts;
    private final Bodies bodies;
    private final KeptAccounts accounts;

    PostDesk(Posts posts, Bodies bodies, KeptAccounts accounts) {
        this.posts = posts;
        this.bodies = bodies;
        this.accounts = accounts;
    }

    public KeptPost create(PostForm form, Actor by) {
        Slips.refuse(
                () -> body(form, by),
                () -> Typed.role(form.role()),
                () -> Typed.required(form.title(), "title"));
        var body = body(form, by);
        return posts.create(form.title(), Typed.role(form.role()), body, path(form, body, by), by);
    }

    public void give(PostId post, TermForm form, Actor by) {
        posts.one(post, by);
        posts.give(post, person(form, by), term(form), document(form), by);
    }

    public void substitute(PostId post, TermForm form, Actor by) {
        posts.one(post, by);
        posts.substitute(post, person(form, by), term(form), document(form), by);
    }

    public void end(PostId post, String holding, String lastDay, Actor by) {
        posts.one(post, by);
        var chosen = new HoldingId(Typed.chosen(holding, "holding"));
        posts.end(post, chosen, TypedDate.day(lastDay, "lastDay"), by);
    }

    /// The open accounts an administrator may give a post to.
    public List<Account> people(Actor by) {
        return accounts.all(by).stream().filter(Account::open).toList();
    }

    private BodyChoice body(PostForm form, Actor by) {
        var id = new OrganisationId(Typed.chosen(form.organisation(), "organisation"));
        return bodies.choice(id, by)
                .orElseThrow(() -> new Refused("access.not_chosen", "organisation"));
    }

    private String path(PostForm form, BodyChoice body, Actor by) {
        var own = body.unit().path();
        return form.unit().isEmpty()
                ? own
                : bodies.unitsOf(by).stream()
                        .filter(unit -> unit.id().value().equals(form.unit()))
                        .map(Unit::path)
                        .filter(path -> path.equals(own) || path.startsWith(own + "/"))
                        .findFirst()
                        .orElseThrow(() -> new Refused("access.part_of_another", "unit"));
    }

    private AccountId person(TermForm form, Actor by) {
        var id = new AccountId(Typed.chosen(form.account(), "account"));
        return accounts.one(id, by)
                .filter(Account::open)
                .map(Account::id)
                .orElseThrow(() -> new Refused("access.not_chosen", "account"));
    }

    /// From today when no first day is named.
    private Term term(TermForm form) {
        var first = TypedDate.day(form.firstDay(), "firstDay");
        return new Term(
                first == null ? posts.today() : first,
                TypedDate.day(form.lastDay(), "lastDay"),
                null);
    }

    private static String document(TermForm form) {
        return form.document().isBlank() ? "" : Typed.required(form.document(), "document");
    }
}

package vn.doithoai.access;

import org.springframework.stereotype.Service;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Slips;
import vn.doithoai.shared.TypedDate;

/// Where an administrator brings a form about an account: opens it for a post of one of the bodies
/// they reach, gives it a new password, issues a token that speaks for it.
@Service
public class AdministrationDesk {
    private final Accounts accounts;
    private final KeptAccounts kept;
    private final Tokens tokens;
    private final Bodies bodies;
    private final Posts posts;

    AdministrationDesk(
            Accounts accounts, KeptAccounts kept, Tokens tokens, Bodies bodies, Posts posts) {
        this.accounts = accounts;
        this.kept = kept;
        this.tokens = tokens;
        this.bodies = bodies;
        this.posts = posts;
    }

    public Actor open(AccountForm form, Actor by) {
        var name = SignInName.typed(form.signInName());
        Slips.refuse(
                () -> body(form.organisation(), by),
                () -> Typed.role(form.role()),
                () -> Typed.required(form.name(), "name"),
                () -> Typed.required(form.post(), "post"),
                name::checked,
                () -> Passwords.checked(form.password(), name),
                () -> Typed.twice(form.password(), form.passwordAgain()));
        var body = body(form.organisation(), by);
        var wanted =
                new NewAccount(
                        by.realm(),
                        form.signInName(),
                        form.name(),
                        form.post(),
                        Typed.role(form.role()),
                        body.body().id(),
                        body.unit().path());
        return accounts.open(wanted, form.password(), by);
    }

    public void giveNewPassword(AccountId account, String password, String again, Actor by) {
        kept.giveNewPassword(account, Typed.twice(password, again), by);
    }

    /// For a year, in the first of the posts the account holds today.
    public String issue(String account, String purpose, Actor by) {
        var holder = new AccountId(Typed.chosen(account, "account"));
        var holding =
                posts.all(by).stream()
                        .flatMap(life -> life.holderOn(posts.today()).stream())
                        .filter(one -> one.account().equals(holder))
                        .map(one -> one.id().toString())
                        .findFirst()
                        .orElseThrow(() -> new Refused("access.not_chosen", "account"));
        return issue(holding, purpose, "", by);
    }

    /// Answers the token's text, which nobody can read again. Without a last day it is good for a
    /// year. It speaks in one post: the holding chosen, today or to come.
    public String issue(String holding, String purpose, String lastDay, Actor by) {
        var day = TypedDate.day(lastDay, "lastDay");
        var chosen = new HoldingId(Typed.chosen(holding, "holding"));
        var speaksIn =
                posts.all(by).stream()
                        .flatMap(life -> life.standing(posts.today()).stream())
                        .filter(one -> one.id().equals(chosen))
                        .filter(one ->
                                kept.one(one.account(), by).filter(Account::open).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new Refused("access.not_chosen", "holding"));
        return tokens.issue(speaksIn, purpose, day == null ? tokens.usualLastDay() : day, by);
    }

    private BodyChoice body(String chosen, Actor by) {
        var id = new OrganisationId(Typed.chosen(chosen, "organisation"));
        return bodies.choice(id, by)
                .orElseThrow(() -> new Refused("access.not_chosen", "organisation"));
    }
}

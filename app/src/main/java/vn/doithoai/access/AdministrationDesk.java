package vn.doithoai.access;

import java.util.Arrays;
import org.springframework.stereotype.Service;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;

/// Where an administrator brings a form about an account: opens it for a post of one of the bodies
/// they reach, gives it a new password, issues a token that speaks for it.
@Service
public class AdministrationDesk {
    private final Accounts accounts;
    private final KeptAccounts kept;
    private final Tokens tokens;
    private final Bodies bodies;

    AdministrationDesk(Accounts accounts, KeptAccounts kept, Tokens tokens, Bodies bodies) {
        this.accounts = accounts;
        this.kept = kept;
        this.tokens = tokens;
        this.bodies = bodies;
    }

    public Actor open(AccountForm form, Actor by) {
        var name = SignInName.typed(form.signInName());
        Slips.refuse(
                () -> body(form.organisation(), by),
                () -> role(form.role()),
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
                        role(form.role()),
                        body.body().id(),
                        body.unit().path());
        return accounts.open(wanted, form.password(), by);
    }

    public void giveNewPassword(AccountId account, String password, String again, Actor by) {
        kept.giveNewPassword(account, Typed.twice(password, again), by);
    }

    public String issue(String account, String purpose, Actor by) {
        return issue(account, purpose, "", by);
    }

    /// Answers the token's text, which nobody can read again. Without a last day it is good for a
    /// year.
    public String issue(String account, String purpose, String lastDay, Actor by) {
        var day = TypedDate.day(lastDay, "lastDay");
        var holder =
                kept.one(new AccountId(Typed.chosen(account, "account")), by)
                        .filter(Account::open)
                        .orElseThrow(() -> new Refused("access.not_chosen", "account"));
        return tokens.issue(holder.id(), purpose, day == null ? tokens.usualLastDay() : day, by);
    }

    private BodyChoice body(String chosen, Actor by) {
        var id = new OrganisationId(Typed.chosen(chosen, "organisation"));
        return bodies.choice(id, by)
                .orElseThrow(() -> new Refused("access.not_chosen", "organisation"));
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("access.not_chosen", "role"));
    }
}

package vn.doithoai.access;

import java.util.Arrays;
import org.springframework.stereotype.Service;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Refused;

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
        Typed.twice(form.password(), form.passwordAgain());
        var id = new OrganisationId(Typed.chosen(form.organisation(), "organisation"));
        var choice =
                bodies.choice(id, by)
                        .orElseThrow(() -> new Refused("access.not_chosen", "organisation"));
        var wanted =
                new NewAccount(
                        by.realm(),
                        form.signInName(),
                        form.name(),
                        form.post(),
                        role(form.role()),
                        id,
                        choice.unit().path());
        return accounts.open(wanted, form.password(), by);
    }

    public void giveNewPassword(AccountId account, String password, String again, Actor by) {
        kept.giveNewPassword(account, Typed.twice(password, again), by);
    }

    /// Answers the token's text, which nobody can read again.
    public String issue(String account, String purpose, Actor by) {
        var holder =
                kept.one(new AccountId(Typed.chosen(account, "account")), by)
                        .filter(Account::open)
                        .orElseThrow(() -> new Refused("access.not_chosen", "account"));
        return tokens.issue(holder.id(), purpose, by);
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("access.not_chosen", "role"));
    }
}

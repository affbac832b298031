package vn.doithoai.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// The accounts an administrator keeps: those of their own part of the unit tree. They close them
/// and give them new passwords.
@Service
public class KeptAccounts {
    private final KeptAccountStore kept;
    private final AccountStore store;
    private final Passwords passwords;
    private final InstantSource clock;
    private final Standings standings;
    private final Tokens tokens;

    KeptAccounts(
            KeptAccountStore kept,
            AccountStore store,
            Passwords passwords,
            InstantSource clock,
            Standings standings,
            Tokens tokens) {
        this.kept = kept;
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.standings = standings;
        this.tokens = tokens;
    }

    public List<Account> all(Actor by) {
        return kept.all(by, today());
    }

    public Optional<Account> one(AccountId id, Actor by) {
        return kept.one(id, by, today());
    }

    /// Closes an account: its sessions and tokens end. Nobody closes their own, so that a realm is
    /// never left without an administrator.
    public void close(AccountId account, Actor by) {
        if (by.account().equals(account)) {
            throw new Refused("access.not_your_own_account", null);
        }
        changed(kept.close(account, clock.instant(), by));
    }

    /// Gives an account a new password; whoever is signed in with the old one is signed out.
    public void giveNewPassword(AccountId account, String password, Actor by) {
        var known = one(account, by).orElseThrow(Absent::new);
        Passwords.checked(password, new SignInName(known.signInName()));
        changed(store.changePassword(by.realm(), account, passwords.hash(password)));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private void changed(int rows) {
        standings.forget();
        tokens.forget();
        if (rows == 0) {
            throw new Absent();
        }
    }
}

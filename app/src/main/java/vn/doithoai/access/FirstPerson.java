package vn.doithoai.access;

import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.Unit;

/// Whoever set the installation up holds two posts: in the one they administer, in the other they
/// record and file, until others do. Administering alone touches no matter.
@Component
class FirstPerson {
    private final Accounts accounts;

    FirstPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    void enters(FirstSetUp wish, Organisation body, Unit province) {
        var first =
                accounts.open(
                        new NewAccount(
                                body.realm(),
                                wish.signInName(),
                                wish.name(),
                                wish.post(),
                                Role.ADMINISTRATOR,
                                body.id(),
                                province.path()),
                        wish.password(),
                        null);
        accounts.alsoHolds(first, wish.officePost(), Role.OFFICE);
    }
}

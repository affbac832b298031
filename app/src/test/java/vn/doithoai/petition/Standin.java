package vn.doithoai.petition;

import java.util.UUID;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Realm;

/// People who act in tests of this module: no account is asked for here, only a post.
final class Standin {
    static final Realm BAC_KAN = new Realm("06");
    static final OrganisationId ROADS = new OrganisationId(new UUID(0, 71));
    static final OrganisationId POWER = new OrganisationId(new UUID(0, 72));
    static final Actor OFFICE = actor(Role.OFFICE, "06", new OrganisationId(new UUID(0, 70)));

    private Standin() {}

    static Actor actor(Role role, String path, OrganisationId body) {
        return of(BAC_KAN, role, path, body);
    }

    static Actor of(Realm realm, Role role, String path, OrganisationId body) {
        var account = new AccountId(new UUID(1, role.ordinal()));
        return new Actor(realm, account, "Ai đó", role, body, path);
    }

    static void found(Realms realms) {
        realms.add(new RealmEntry(BAC_KAN, "BK", new UnitId("06"), "Tỉnh Bắc Kạn", false));
    }
}

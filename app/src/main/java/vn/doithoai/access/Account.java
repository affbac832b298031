package vn.doithoai.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// An account as its administrator sees it. It is never deleted, because records name it: it
/// closes.
public record Account(
        AccountId id,
        Realm realm,
        String signInName,
        String name,
        String post,
        Role role,
        OrganisationId organisation,
        String path,
        @Nullable Instant disabledAt) {

    public boolean open() {
        return disabledAt == null;
    }

    public Actor actor() {
        return new Actor(realm, id, name, role, organisation, path);
    }
}

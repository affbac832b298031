package vn.doithoai.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// A person who may sign in, as their administrator sees them; what they may do, their posts say.
/// Kept by the administrators of `path`. Never deleted, because records name it: it closes.
public record Account(
        AccountId id,
        Realm realm,
        String signInName,
        String name,
        OrganisationId organisation,
        String path,
        @Nullable Instant disabledAt) {

    public boolean open() {
        return disabledAt == null;
    }
}

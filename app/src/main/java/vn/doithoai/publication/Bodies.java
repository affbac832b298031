package vn.doithoai.publication;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.shared.Realm;

/// The names of a realm's bodies, each asked for once.
final class Bodies {
    private final Organisations organisations;
    private final Realm realm;
    private final Map<OrganisationId, String> known = new HashMap<>();

    Bodies(Organisations organisations, Realm realm) {
        this.organisations = organisations;
        this.realm = realm;
    }

    @Nullable String name(@Nullable OrganisationId id) {
        return id == null ? null : known.computeIfAbsent(id, this::look);
    }

    private String look(OrganisationId id) {
        return organisations.withId(realm, id).map(Organisation::name).orElse("");
    }
}

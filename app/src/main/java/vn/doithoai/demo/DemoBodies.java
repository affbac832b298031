package vn.doithoai.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.Realm;

/// The bodies that hold meetings and answer, entered when they are first named.
@Component
class DemoBodies {
    private final Organisations organisations;

    DemoBodies(Organisations organisations) {
        this.organisations = organisations;
    }

    OrganisationId of(Realm realm, Unit unit, OrganisationKind kind, String name) {
        var id = id(realm, unit, name);
        if (organisations.withId(realm, id).isEmpty()) {
            organisations.add(
                    new Organisation(id, realm, kind, name, unit.id(), LocalDate.MIN, null, null));
        }
        return id;
    }

    private static OrganisationId id(Realm realm, Unit unit, String name) {
        var words = realm + "/" + unit.id() + "/" + name;
        return new OrganisationId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }
}

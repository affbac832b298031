package vn.doithoai.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final TransactionTemplate atOnce;
    private final Set<OrganisationId> known = ConcurrentHashMap.newKeySet();

    DemoBodies(Organisations organisations, PlatformTransactionManager transactions) {
        this.organisations = organisations;
        atOnce = new TransactionTemplate(transactions);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    OrganisationId of(Realm realm, Unit unit, OrganisationKind kind, String name) {
        var id = id(realm, unit, name);
        if (!known.contains(id)) {
            enter(new Organisation(id, realm, kind, name, unit.id(), LocalDate.MIN, null, null));
        }
        return id;
    }

    /// One at a time and at once: parts of the load that run side by side name the same bodies.
    private synchronized void enter(Organisation body) {
        if (!known.contains(body.id())) {
            atOnce.executeWithoutResult(_ -> {
                if (organisations.withId(body.realm(), body.id()).isEmpty()) {
                    organisations.add(body);
                }
            });
            known.add(body.id());
        }
    }

    /// Before a load: what stands is looked up again.
    void forget() {
        known.clear();
    }

    private static OrganisationId id(Realm realm, Unit unit, String name) {
        var words = realm + "/" + unit.id() + "/" + name;
        return new OrganisationId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }
}

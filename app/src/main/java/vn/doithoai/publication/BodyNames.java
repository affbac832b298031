package vn.doithoai.publication;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Realms;

/// What a body is called that a list was narrowed down to.
@Component
class BodyNames {
    private final Organisations organisations;
    private final Realms realms;

    BodyNames(Organisations organisations, Realms realms) {
        this.organisations = organisations;
        this.realms = realms;
    }

    /// Its id where no realm knows it.
    String name(String id) {
        var body = new OrganisationId(UUID.fromString(id));
        return realms.all().stream()
                .flatMap(entry -> organisations.withId(entry.realm(), body).stream())
                .map(Organisation::name)
                .findFirst()
                .orElse(id);
    }
}

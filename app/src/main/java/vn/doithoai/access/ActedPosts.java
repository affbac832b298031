package vn.doithoai.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.shared.Realm;

/// Tells of the holdings that records name which posts they were, and whose.
@Repository
public class ActedPosts {
    private final JdbcClient db;
    private final Organisations organisations;

    ActedPosts(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /// By the id a record names; records that name none are left out.
    public Map<UUID, ActedAs> of(Realm realm, Collection<? extends @Nullable UUID> holdings) {
        var ids = holdings.stream().filter(Objects::nonNull).distinct().toArray(UUID[]::new);
        var found = new HashMap<UUID, ActedAs>();
        if (ids.length == 0) {
            return found;
        }
        var bodies = new HashMap<UUID, String>();
        db.sql(
                        """
                        select h.id, p.title, p.organisation, a.name, i.name as instead_of
                          from access_holding h
                          join access_post p on p.realm = h.realm and p.id = h.post
                          join access_account a on a.realm = h.realm and a.id = h.account
                          left join access_holding o on o.realm = h.realm and o.id = h.instead_of
                          left join access_account i on i.realm = o.realm and i.id = o.account
                         where h.realm = :realm
                           and h.id = any(:holdings)
                        """)
                .param("realm", realm.code())
                .param("holdings", ids)
                .query(row -> {
                    var body = row.getObject("organisation", UUID.class);
                    found.put(
                            row.getObject("id", UUID.class),
                            new ActedAs(
                                    row.getString("title"),
                                    bodies.computeIfAbsent(body, id -> body(realm, id)),
                                    row.getString("name"),
                                    row.getString("instead_of")));
                });
        return found;
    }

    private String body(Realm realm, UUID id) {
        return organisations
                .withId(realm, new OrganisationId(id))
                .map(Organisation::name)
                .orElse("");
    }
}

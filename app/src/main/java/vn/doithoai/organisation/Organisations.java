package vn.doithoai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.TextKeys;

/// The bodies of a realm through time.
@Repository
public class Organisations {
    private static final String COLUMNS =
            """
            select realm, id, kind, name, unit, valid_from, valid_until, successor
              from organisation_body
            """;
    private final JdbcClient db;

    Organisations(JdbcClient db) {
        this.db = db;
    }

    public void add(Organisation body) {
        var successor = body.successor();
        db.sql(
                        """
                        insert into organisation_body (realm, id, kind, name, unit, valid_from,
                          valid_until, successor, tone_key, plain_key)
                        values (:realm, :id, :kind, :name, :unit, :from, cast(:until as date),
                          cast(:successor as uuid), :tone, :plain)
                        """)
                .param("realm", body.realm().code())
                .param("id", body.id().value())
                .param("kind", body.kind().word())
                .param("name", TextKeys.exact(body.name()))
                .param("unit", body.unit().value())
                .param("from", body.from())
                .param("until", body.until())
                .param("successor", successor == null ? null : successor.value())
                .param("tone", TextKeys.toneKey(body.name()))
                .param("plain", TextKeys.plainKey(body.name()))
                .update();
    }

    /// The body ends before that day; who takes over is known or not.
    public void end(
            Realm realm, OrganisationId id, LocalDate until, @Nullable OrganisationId successor) {
        db.sql(
                        """
                        update organisation_body
                           set valid_until = :until, successor = cast(:successor as uuid)
                         where realm = :realm and id = :id
                        """)
                .param("until", until)
                .param("successor", successor == null ? null : successor.value())
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
    }

    public Optional<Organisation> withId(Realm realm, OrganisationId id) {
        return db.sql(COLUMNS + "where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(Organisations::organisation)
                .optional();
    }

    public List<Organisation> inRealm(Realm realm, LocalDate on) {
        return db.sql(
                        COLUMNS
                                + """
                                where realm = :realm and valid_from <= :day
                                  and (valid_until is null or valid_until > :day)
                                order by plain_key, unit, id
                                """)
                .param("realm", realm.code())
                .param("day", on)
                .query(Organisations::organisation)
                .list();
    }

    /// Those of every day.
    public List<Organisation> ever(Realm realm) {
        return db.sql(COLUMNS + "where realm = :realm order by plain_key, unit, id")
                .param("realm", realm.code())
                .query(Organisations::organisation)
                .list();
    }

    /// The bodies of that day whose unit stands at the path or below it.
    public List<Organisation> within(Realm realm, String path, LocalDate on) {
        return db.sql(
                        COLUMNS
                                + """
                                where realm = :realm and valid_from <= :day
                                  and (valid_until is null or valid_until > :day)
                                  and unit in (select id from organisation_unit
                                                where path = :path or path like :below)
                                order by plain_key, unit, id
                                """)
                .param("realm", realm.code())
                .param("day", on)
                .param("path", path)
                .param("below", path + "/%")
                .query(Organisations::organisation)
                .list();
    }

    public List<Organisation> ofUnit(Realm realm, UnitId unit) {
        return db.sql(
                        COLUMNS
                                + """
                                where realm = :realm and unit = :unit
                                order by plain_key, valid_from, id
                                """)
                .param("realm", realm.code())
                .param("unit", unit.value())
                .query(Organisations::organisation)
                .list();
    }

    /// Suggestions for what was typed, with or without marks; those of the typed tones first.
    public List<Organisation> named(Realm realm, String typed, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                                where realm = :realm and strpos(plain_key, :plain) > 0
                                order by strpos(tone_key, :tone) = 0, valid_until is not null,
                                  strpos(plain_key, :plain), plain_key, id
                                limit :limit
                                """)
                .param("realm", realm.code())
                .param("plain", TextKeys.plainKey(typed))
                .param("tone", TextKeys.toneKey(typed))
                .param("limit", limit)
                .query(Organisations::organisation)
                .list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        var successor = row.getObject("successor", UUID.class);
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                new Realm(row.getString("realm")),
                OrganisationKind.of(row.getString("kind")),
                row.getString("name"),
                new UnitId(row.getString("unit")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                successor == null ? null : new OrganisationId(successor));
    }
}

package vn.doithoai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the whole of the unit tables, once, for the index in memory.
@Component
class UnitStore {
    record Link(UnitId predecessor, UnitId successor, boolean certain) {}

    /// What a unit was called just before the reform and which district it then lay in, where that
    /// is another than in 2021.
    record Restated(UnitId unit, String fullName, @Nullable UnitId parent) {}

    private final JdbcClient db;

    /// Takes the loading as an argument so that it has happened.
    UnitStore(JdbcClient db, UnitLoading loading) {
        this.db = db;
        Objects.requireNonNull(loading);
    }

    List<Unit> units() {
        return db.sql(
                        """
                        select id, code, level, name, full_name, kind, parent, path, valid_from,
                               valid_until
                          from organisation_unit
                         order by length(code), code, valid_from
                        """)
                .query(UnitStore::unit)
                .list();
    }

    List<Restated> restated() {
        return db.sql(
                        "select unit, full_name, parent from organisation_unit_restated order by unit")
                .query((row, _) ->
                        new Restated(
                                new UnitId(row.getString(1)),
                                row.getString(2),
                                id(row.getString(3))))
                .list();
    }

    List<Link> links() {
        return db.sql(
                        """
                        select predecessor, successor, certain from organisation_succession
                         order by predecessor, successor
                        """)
                .query((row, _) ->
                        new Link(
                                new UnitId(row.getString(1)),
                                new UnitId(row.getString(2)),
                                row.getBoolean(3)))
                .list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getString("id")),
                row.getString("code"),
                UnitLevel.of(row.getString("level")),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("kind").intern(),
                id(row.getString("parent")),
                row.getString("path"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable UnitId id(@Nullable String text) {
        return text == null ? null : new UnitId(text);
    }
}

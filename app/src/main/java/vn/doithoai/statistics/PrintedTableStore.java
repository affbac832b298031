package vn.doithoai.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

/// The tables of what was printed.
@Repository
class PrintedTableStore {
    private final JdbcClient db;

    PrintedTableStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, PrintedTable table, Actor by, Instant at) {
        if (addHead(realm, table, by, at)) {
            for (int i = 0; i < table.lines().size(); i++) {
                addLine(realm, table.id(), i + 1, table.lines().get(i));
            }
        }
    }

    /// False when it is there already.
    private boolean addHead(Realm realm, PrintedTable table, Actor by, Instant at) {
        var period = table.period();
        return db.sql(
                                """
                                insert into statistics_printed_table
                                       (realm, id, title, source, period_from, period_to,
                                        kept_by, kept_as, kept_at)
                                values (:realm, :id, :title, :source,
                                        cast(:from as date), cast(:to as date), :by, :as, :at)
                                    on conflict on constraint statistics_printed_table_key
                                    do nothing
                                """)
                        .param("realm", realm.code())
                        .param("id", table.id())
                        .param("title", table.title())
                        .param("source", table.source())
                        .param("from", period == null ? null : period.from().toString())
                        .param("to", period == null ? null : period.to().toString())
                        .param("by", by.account().value())
                        .param("as", by.heldAs())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void addLine(Realm realm, UUID table, int position, PrintedLine line) {
        var insert =
                db.sql(
                                """
                                insert into statistics_printed_line
                                       (realm, printed_table, position, label, meetings,
                                        attendance, matters, resolved, regular, thematic, rate)
                                values (:realm, :table, :position, :label, :meetings,
                                        :attendance, :matters, :resolved, :regular, :thematic,
                                        :rate)
                                """)
                        .param("realm", realm.code())
                        .param("table", table)
                        .param("position", position)
                        .param("label", line.label())
                        .param("rate", line.rate());
        for (var column : Column.values()) {
            insert = insert.param(column.word(), line.figures().get(column));
        }
        insert.update();
    }

    List<PrintedTable> of(Realm realm) {
        return db.sql(
                        """
                        select id, title, source, period_from, period_to
                          from statistics_printed_table
                         where realm = :realm
                         order by kept_at desc, id
                        """)
                .param("realm", realm.code())
                .query((row, _) -> table(realm, row))
                .list();
    }

    Optional<PrintedTable> withId(Realm realm, UUID id) {
        return db.sql(
                        """
                        select id, title, source, period_from, period_to
                          from statistics_printed_table
                         where realm = :realm and id = :id
                        """)
                .param("realm", realm.code())
                .param("id", id)
                .query((row, _) -> table(realm, row))
                .optional();
    }

    private PrintedTable table(Realm realm, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PrintedTable(
                id, row.getString("title"), row.getString("source"), period(row), lines(realm, id));
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        var from = row.getObject("period_from", LocalDate.class);
        var to = row.getObject("period_to", LocalDate.class);
        return from == null || to == null ? null : new Period(from, to);
    }

    private List<PrintedLine> lines(Realm realm, UUID table) {
        return db.sql(
                        """
                        select label, meetings, attendance, matters, resolved, regular, thematic,
                               rate
                          from statistics_printed_line
                         where realm = :realm and printed_table = :table
                         order by position
                        """)
                .param("realm", realm.code())
                .param("table", table)
                .query((row, _) -> line(row))
                .list();
    }

    private static PrintedLine line(ResultSet row) throws SQLException {
        var figures = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var printed = row.getString(column.word());
            if (printed != null) {
                figures.put(column, printed);
            }
        }
        return new PrintedLine(row.getString("label"), figures, row.getString("rate"));
    }
}

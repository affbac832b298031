package vn.doithoai.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Scope;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// The table of published reports.
@Repository
class ReportStore {
    private static final String REPORTS =
            """
            select r.realm, r.code, r.from_day, r.to_day, r.unit_path, r.counted_on, r.size, r.root,
                   r.supersedes, r.published_at, later.code as superseded_by
              from report_published r
              left join report_published later
                on later.realm = r.realm and later.supersedes = r.code
             where true
            """;

    private final JdbcClient db;
    private final PartStore parts;

    ReportStore(JdbcClient db, PartStore parts) {
        this.db = db;
        this.parts = parts;
    }

    /// False when this form was sent before, or another report took the same one's place at this
    /// moment.
    boolean add(
            UUID id, Published published, Map<String, Map<String, List<String>>> lists, Actor by) {
        var report = published.report();
        boolean added =
                db.sql(
                                        """
                                        insert into report_published (realm, code, id, from_day, to_day, unit_path,
                                          counted_on, size, root, supersedes, published_by, published_as, published_at)
                                        values (:realm, :code, :id, :from, :to, :unit,
                                          :today, :size, :root, :supersedes, :by, :as, :at)
                                            on conflict on constraint a_report_is_published_once do nothing
                                        """)
                                .param("realm", published.realm().code())
                                .param("code", report.code())
                                .param("id", id)
                                .param("from", report.scope().from())
                                .param("to", report.scope().to())
                                .param("unit", report.scope().unit())
                                .param("today", report.today())
                                .param("size", report.size())
                                .param("root", report.root())
                                .param("supersedes", report.supersedes())
                                .param("by", by.account().value())
                                .param("as", by.heldAs())
                                .param("at", published.at().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (added) {
            parts.add(published, lists);
        }
        return added;
    }

    /// Newest first.
    List<Published> of(Realm realm) {
        return read(new Where().and("r.realm = :realm", "realm", realm.code()));
    }

    Optional<Published> withCode(String code) {
        return read(new Where().and("r.code = :code", "code", code)).stream().findFirst();
    }

    Optional<Published> withCode(Realm realm, String code) {
        return withCode(code).filter(found -> found.realm().equals(realm));
    }

    Optional<Published> withId(Realm realm, UUID id) {
        var where =
                new Where()
                        .and("r.realm = :realm", "realm", realm.code())
                        .and("r.id = :id", "id", id);
        return read(where).stream().findFirst();
    }

    private List<Published> read(Where where) {
        return db.sql(REPORTS + where.sql() + " order by r.published_at desc, r.code")
                .params(where.values())
                .query((row, _) -> published(row))
                .list();
    }

    private Published published(ResultSet row) throws SQLException {
        var realm = new Realm(row.getString("realm"));
        var code = row.getString("code");
        var scope =
                new Scope(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("unit_path"));
        var report =
                new Report(
                        code,
                        row.getLong("size"),
                        row.getString("root"),
                        scope,
                        row.getObject("counted_on", LocalDate.class),
                        parts.of(realm, code),
                        row.getString("supersedes"));
        var at = row.getObject("published_at", OffsetDateTime.class).toInstant();
        return new Published(realm, report, at, row.getString("superseded_by"));
    }

    Optional<String> list(Realm realm, String code, String rule, String part) {
        return parts.list(realm, code, rule, part);
    }
}

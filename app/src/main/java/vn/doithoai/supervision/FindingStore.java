package vn.doithoai.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.Where;

/// The table of findings, and the latest of each matter for lists.
@Repository
class FindingStore {
    private static final String FINDING =
            """
            select f.petition, f.act_seq, f.answer_seq, f.opinion, f.seen, f.seen_on, f.took_part,
                   f.found_by, f.found_at
              from supervision_finding f
            """;
    private static final String LATEST =
            FINDING
                    + """
                      join supervision_latest l
                        on l.realm = f.realm and l.petition = f.petition and l.act_seq = f.act_seq
                     where true
                    """;

    private final JdbcClient db;

    FindingStore(JdbcClient db) {
        this.db = db;
    }

    void add(Standing standing, Finding finding) {
        db.sql(
                        """
                        with found as (
                          insert into supervision_finding (realm, petition, act_seq, answer_seq, opinion, seen,
                            seen_on, took_part, found_by, found_at)
                          values (:realm, :petition, :seq, :answer, :opinion, :seen, :day, :with, :by, :at)
                          returning realm, petition, act_seq, opinion, found_at
                        )
                        insert into supervision_latest (realm, petition, act_seq, opinion, unit_path, found_at, found_on)
                        select realm, petition, act_seq, opinion, :path, found_at, cast(:on as date) from found
                            on conflict on constraint latest_finding_is_one_a_matter do update
                           set act_seq = excluded.act_seq, opinion = excluded.opinion,
                               found_at = excluded.found_at, found_on = excluded.found_on
                        """)
                .param("realm", standing.realm().code())
                .param("petition", standing.id().value())
                .param("seq", finding.actSeq())
                .param("answer", finding.answerSeq())
                .param("opinion", finding.opinion().word())
                .param("seen", finding.seen())
                .param("day", finding.day())
                .param("with", finding.tookPart())
                .param("by", finding.by().value())
                .param("at", finding.at().atOffset(ZoneOffset.UTC))
                .param("on", VietnamTime.day(finding.at()))
                .param("path", standing.occasion().path())
                .update();
    }

    List<Finding> of(Realm realm, PetitionId petition) {
        return db.sql(FINDING + " where f.realm = :realm and f.petition = :id order by f.act_seq")
                .param("realm", realm.code())
                .param("id", petition.value())
                .query((row, _) -> finding(row))
                .list();
    }

    List<Finding> latest(Realm realm, Collection<PetitionId> petitions) {
        return db.sql(LATEST + " and l.realm = :realm and l.petition = any(:ids)")
                .param("realm", realm.code())
                .param("ids", petitions.stream().map(PetitionId::value).toArray(UUID[]::new))
                .query((row, _) -> finding(row))
                .list();
    }

    /// Newest first; read from the end of the list when going back.
    List<Finding> page(FindingQuery query, @Nullable Cursor from, int most) {
        var where = query.where();
        if (from != null) {
            from.narrow(where, "l.found_on", "l.petition");
        }
        boolean back = from != null && from.back();
        var order = back ? "l.found_on, l.petition" : "l.found_on desc, l.petition desc";
        var rows =
                db.sql(LATEST + where.sql() + " order by " + order + " limit " + most)
                        .params(where.values())
                        .query((row, _) -> finding(row))
                        .list();
        return back ? rows.reversed() : rows;
    }

    int count(Where where) {
        return db.sql("select count(*) from supervision_latest l where true\n" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                new PetitionId(row.getObject("petition", UUID.class)),
                row.getInt("act_seq"),
                row.getInt("answer_seq"),
                Opinion.of(row.getString("opinion")).orElseThrow(),
                row.getString("seen"),
                row.getObject("seen_on", LocalDate.class),
                row.getString("took_part"),
                new AccountId(row.getObject("found_by", UUID.class)),
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}

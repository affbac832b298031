package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;
import vn.doithoai.vault.SubjectId;

/// Reads the register. Newest first, by key set, in both directions.
@Repository
class RegisterStore {
    private static final String MATTER =
            """
            select p.realm, p.id, p.code, p.meeting, p.unit, coalesce(r.place, p.place) as place,
              coalesce(r.wording, p.text) as text, r.subject, p.channel, p.competence,
              p.received_at, r.level, r.kind, r.day_precision, r.day_first, r.unit_path, r.topic,
              r.petition_class, r.stage, r.result, r.ending, r.contests, r.timeliness,
              r.promise, r.promised, r.handler, r.due, r.acts\
            """;
    private static final String REGISTER = "select r.* from petition_register r where true\n";
    private static final String NEWEST_FIRST = " order by r.sort_day desc, r.petition desc ";
    private static final String OLDEST_FIRST = " order by r.sort_day, r.petition ";

    private final JdbcClient db;

    RegisterStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Petition> one(Where named) {
        return one(named, new Where());
    }

    /// The one matter of this name, if it is within reach. It is found first: whoever looked among
    /// all that lies with a body would read thousands for one.
    Optional<Petition> one(Where named, Where reach) {
        return db.sql(
                        "select * from ("
                                + MATTER
                                + """
                                , r.petition
                                  from petition p
                                  join petition_register r on r.realm = p.realm and r.petition = p.id
                                 where true
                                """
                                + named.sql()
                                + " offset 0) r where true\n"
                                + reach.sql())
                .params(named.values())
                .params(reach.values())
                .query((row, n) -> PetitionRows.petition(row))
                .optional();
    }

    List<Petition> some(Realm realm, List<PetitionId> ids) {
        return db.sql(
                        MATTER
                                + """

                                  from petition p
                                  join petition_register r on r.realm = p.realm and r.petition = p.id
                                 where p.realm = :realm
                                   and p.id = any(:ids)
                                 order by p.received_at, p.id
                                """)
                .param("realm", realm.code())
                .param("ids", ids.stream().map(PetitionId::value).toArray(UUID[]::new))
                .query((row, n) -> PetitionRows.petition(row))
                .list();
    }

    /// Every matter with which the vault keeps this person's data.
    List<Petition> of(Realm realm, SubjectId subject) {
        var where =
                new Where()
                        .and("r.realm = :realm", "realm", realm.code())
                        .and("r.subject = :subject", "subject", subject.value());
        return matters(REGISTER + where.sql(), where);
    }

    /// The rows a page may take: those that meet the conditions, at most so many, read from the end
    /// of the list when going back. They are always given newest first.
    record Reading(Where where, boolean back, int limit) {
        private String rows(String source, int most) {
            return source + where.sql() + order() + "limit " + most;
        }

        private String order() {
            return back ? OLDEST_FIRST : NEWEST_FIRST;
        }
    }

    List<Petition> newest(Reading reading) {
        return matters(reading.rows(REGISTER, reading.limit()), reading.where());
    }

    /// Looks only at the nearest rows that meet the conditions.
    List<Petition> among(int nearest, Reading reading, String words) {
        return matters(
                "select * from ("
                        + reading.rows(REGISTER, nearest)
                        + ") r where r.words @@ :words::tsquery"
                        + reading.order()
                        + "limit "
                        + reading.limit(),
                reading.where().with("words", words));
    }

    /// Gathers all that meet the conditions before it sorts, so that the index of words is used.
    List<Petition> newestOfAll(Reading reading) {
        return matters(
                "select * from (with found as materialized ("
                        + REGISTER
                        + reading.where().sql()
                        + ") select * from found r"
                        + reading.order()
                        + "limit "
                        + reading.limit()
                        + ") r",
                reading.where());
    }

    private List<Petition> matters(String rows, Where where) {
        return db.sql(
                        MATTER
                                + " from ("
                                + rows
                                + """
                                ) r
                                  join petition p on p.realm = r.realm and p.id = r.petition
                                """
                                + NEWEST_FIRST)
                .params(where.values())
                .query((row, n) -> PetitionRows.petition(row))
                .list();
    }

    List<Petition> dueFirst(Where where, int limit) {
        return first(where, "r.due, r.petition", limit);
    }

    /// Those longest in their stage first.
    List<Petition> longestFirst(Where where, int limit) {
        return first(where, "r.stage_since, r.petition", limit);
    }

    List<Petition> latestReceived(Where where, int limit) {
        return first(where, "p.received_at desc, p.id desc", limit);
    }

    private List<Petition> first(Where where, String order, int limit) {
        return db.sql(
                        MATTER
                                + """

                                  from petition_register r
                                  join petition p on p.realm = r.realm and p.id = r.petition
                                 where true
                                """
                                + where.sql()
                                + " order by "
                                + order
                                + " limit "
                                + limit)
                .params(where.values())
                .query((row, n) -> PetitionRows.petition(row))
                .list();
    }

    int count(Where where, int atMost) {
        return db.sql(
                        "select count(*) from (select 1 from petition_register r where true\n"
                                + where.sql()
                                + " limit "
                                + atMost
                                + ") r")
                .params(where.values())
                .query(Integer.class)
                .single();
    }
}

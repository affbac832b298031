package vn.doithoai.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// Reads meetings with what their contributions add up to: three statements for a page of any
/// length.
@Repository
class MeetingShelf {
    private static final String NEWEST_FIRST = " order by m.sort_day desc, m.id desc ";

    /// Counts are taken for the rows of the page alone, after the page is cut.
    private static final String COUNTED =
            """
            select m.*, c.turns, c.spoken, c.written, g.guided,
              coalesce(a.seq, 0) as corrections,
              case when a.seq is null then m.attendance else a.now end as attendance_now
              from (%s) m
              left join lateral (
                select seq, now
                  from meeting_attendance_corrected
                 where realm = m.realm
                   and meeting = m.id
                 order by seq desc
                 limit 1) a on true
              cross join lateral (
                select count(distinct c.id) filter (where c.spoken) as turns,
                  count(p.petition) filter (where c.spoken) as spoken,
                  count(p.petition) filter (where not c.spoken) as written
                  from meeting_contribution c
                  left join meeting_contribution_matter p
                    on p.realm = c.realm and p.contribution = c.id
                 where c.realm = m.realm
                   and c.meeting = m.id) c
              cross join lateral (
                select count(*) as guided
                  from meeting_guided
                 where realm = m.realm
                   and meeting = m.id) g
            """;

    private final JdbcClient db;

    MeetingShelf(JdbcClient db) {
        this.db = db;
    }

    /// The newest meetings that meet the conditions, which name one realm.
    List<Meeting> newest(Where where, int limit) {
        var page =
                "select m.* from meeting m where true\n"
                        + where.sql()
                        + NEWEST_FIRST
                        + "limit "
                        + limit;
        var rows =
                db.sql(COUNTED.formatted(page) + NEWEST_FIRST)
                        .params(where.values())
                        .query((row, _) -> MeetingRows.meeting(row))
                        .list();
        return rows.isEmpty() ? rows : complete(rows);
    }

    private List<Meeting> complete(List<Meeting> rows) {
        var realm = rows.getFirst().realm();
        var ids = rows.stream().map(Meeting::id).toArray(UUID[]::new);
        var chairs = chairs(realm, ids);
        var printed = printed(realm, ids);
        return rows.stream()
                .map(row ->
                        row.with(
                                chairs.getOrDefault(row.id(), List.of()),
                                printed.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Chair>> chairs(Realm realm, UUID[] meetings) {
        record Seat(UUID meeting, Chair chair) {}
        return db
                .sql(
                        """
                        select meeting, name, posts, person
                          from meeting_chair
                         where realm = :realm
                           and meeting = any(:meetings)
                         order by meeting, position
                        """)
                .param("realm", realm.code())
                .param("meetings", meetings)
                .query((row, _) ->
                        new Seat(row.getObject("meeting", UUID.class), MeetingRows.chair(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Seat::meeting,
                                Collectors.mapping(Seat::chair, Collectors.toList())));
    }

    private Map<UUID, List<PrintedFigure>> printed(Realm realm, UUID[] meetings) {
        record Line(UUID meeting, PrintedFigure figure) {}
        return db
                .sql(
                        """
                        select meeting, figure, value, words, source
                          from meeting_printed
                         where realm = :realm
                           and meeting = any(:meetings)
                         order by meeting, position
                        """)
                .param("realm", realm.code())
                .param("meetings", meetings)
                .query((row, _) ->
                        new Line(row.getObject("meeting", UUID.class), MeetingRows.printed(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Line::meeting,
                                Collectors.mapping(Line::figure, Collectors.toList())));
    }

    int count(Where where) {
        return db.sql("select count(*) from meeting m where true\n" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }
}

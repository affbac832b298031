package vn.doithoai.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// Reads meetings with what their contributions add up to: three statements for a page of any
/// length.
@Repository
class MeetingShelf {
    private static final String NEWEST_FIRST = " order by m.sort_day desc, m.id desc ";
    private static final String OLDEST_FIRST = " order by m.sort_day, m.id ";

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
        return meetings(where, NEWEST_FIRST, limit);
    }

    /// The same, nearest to a place in the list: those before it when the place says back.
    List<Meeting> from(Cursor place, Where where, int limit) {
        return meetings(where, place.back() ? OLDEST_FIRST : NEWEST_FIRST, limit);
    }

    private List<Meeting> meetings(Where where, String order, int limit) {
        var page =
                "select m.* from meeting m where true\n" + where.sql() + order + "limit " + limit;
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
                .map(row -> {
                    var lines = printed.getOrDefault(row.id(), List.of());
                    return row.with(
                            chairs.getOrDefault(row.id(), List.of()),
                            figures(lines, Line::minuted),
                            figures(lines, Line::stands));
                })
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

    /// A printed figure: whether the minutes had it, and whether it stands now.
    private record Line(UUID meeting, boolean minuted, boolean stands, PrintedFigure figure) {}

    private static List<PrintedFigure> figures(List<Line> lines, Predicate<Line> kept) {
        return lines.stream().filter(kept).map(Line::figure).toList();
    }

    private Map<UUID, List<Line>> printed(Realm realm, UUID[] meetings) {
        return db
                .sql(
                        """
                        select p.meeting, p.figure, p.value, p.words, p.source,
                          p.added_in is null as minuted, w.withdrawn_in is null as stands
                          from meeting_printed p
                          left join meeting_printed_withdrawn w using (realm, meeting, position)
                         where p.realm = :realm
                           and p.meeting = any(:meetings)
                         order by p.meeting, p.position
                        """)
                .param("realm", realm.code())
                .param("meetings", meetings)
                .query((row, _) ->
                        new Line(
                                row.getObject("meeting", UUID.class),
                                row.getBoolean("minuted"),
                                row.getBoolean("stands"),
                                MeetingRows.printed(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::meeting));
    }

    int count(Where where) {
        return db.sql("select count(*) from meeting m where true\n" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }
}

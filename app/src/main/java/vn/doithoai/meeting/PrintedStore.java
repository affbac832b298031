package vn.doithoai.meeting;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;

/// The figures printed about meetings, and the acts that added or withdrew some.
@Repository
class PrintedStore {
    private final JdbcClient db;

    PrintedStore(JdbcClient db) {
        this.db = db;
    }

    /// The figures of a meeting that is just being recorded.
    void minute(Meeting meeting) {
        add(meeting, meeting.minutes().printed(), 1, null);
    }

    private void add(
            Meeting meeting, List<PrintedFigure> figures, int from, @Nullable Integer addedIn) {
        int position = from;
        for (var printed : figures) {
            db.sql(
                            """
                            insert into meeting_printed
                              (realm, meeting, position, figure, value, words, source, added_in)
                            values (:realm, :meeting, :position, :figure, :value, :words, :source, :added_in)
                            """)
                    .param("realm", meeting.realm().code())
                    .param("meeting", meeting.id())
                    .param("position", position++)
                    .param("figure", printed.figure().word())
                    .param("value", printed.value())
                    .param("words", printed.words())
                    .param("source", printed.source())
                    .param("added_in", addedIn, Types.INTEGER)
                    .update();
        }
    }

    /// Adds and withdraws; the caller holds the meeting.
    void correct(Meeting meeting, PrintedChange change, Actor by, Instant at) {
        int seq =
                of(
                                meeting,
                                """
                                insert into meeting_printed_corrected
                                  (realm, meeting, seq, because, corrected_by, corrected_as, corrected_at)
                                select :realm, :meeting, count(*) + 1, :because, :by, cast(:as as uuid), :at
                                  from meeting_printed_corrected
                                 where realm = :realm
                                   and meeting = :meeting
                                returning seq
                                """)
                        .param("because", change.because())
                        .param("by", by.account().value())
                        .param("as", by.heldAs())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        add(meeting, change.added(), next(meeting), seq);
        withdraw(meeting, change.withdrawn(), seq);
    }

    private int next(Meeting meeting) {
        return of(
                        meeting,
                        """
                        select coalesce(max(position), 0) + 1
                          from meeting_printed
                         where realm = :realm
                           and meeting = :meeting
                        """)
                .query(Integer.class)
                .single();
    }

    private void withdraw(Meeting meeting, Set<Integer> positions, int seq) {
        of(
                        meeting,
                        """
                        insert into meeting_printed_withdrawn (realm, meeting, position, withdrawn_in)
                        select :realm, :meeting, position, :seq
                          from unnest(:positions) as position
                        """)
                .param("seq", seq)
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    boolean everStood(Meeting meeting, Set<Integer> positions) {
        return of(
                                meeting,
                                """
                                select count(*)
                                  from meeting_printed
                                 where realm = :realm
                                   and meeting = :meeting
                                   and position = any(:positions)
                                """)
                        .param("positions", positions.toArray(Integer[]::new))
                        .query(Integer.class)
                        .single()
                == positions.size();
    }

    Map<Integer, PrintedFigure> standing(Meeting meeting) {
        var standing = new LinkedHashMap<Integer, PrintedFigure>();
        lines(meeting).stream()
                .filter(line -> line.withdrawnIn() == null)
                .forEach(line -> standing.put(line.position(), line.figure()));
        return standing;
    }

    /// A figure ever written, with the acts that brought it and took it away.
    private record Line(
            int position,
            PrintedFigure figure,
            @Nullable Integer addedIn,
            @Nullable Integer withdrawnIn) {}

    private List<Line> lines(Meeting meeting) {
        return of(
                        meeting,
                        """
                        select p.position, p.figure, p.value, p.words, p.source, p.added_in,
                          w.withdrawn_in
                          from meeting_printed p
                          left join meeting_printed_withdrawn w using (realm, meeting, position)
                         where p.realm = :realm
                           and p.meeting = :meeting
                         order by p.position
                        """)
                .query((row, _) ->
                        new Line(
                                row.getInt("position"),
                                MeetingRows.printed(row),
                                row.getObject("added_in", Integer.class),
                                row.getObject("withdrawn_in", Integer.class)))
                .list();
    }

    List<PrintedCorrection> history(Meeting meeting) {
        var lines = lines(meeting);
        return of(
                        meeting,
                        """
                        select seq, because, corrected_by, corrected_at
                          from meeting_printed_corrected
                         where realm = :realm
                           and meeting = :meeting
                         order by seq
                        """)
                .query((row, _) -> MeetingRows.printedCorrection(row))
                .list()
                .stream()
                .map(act ->
                        act.with(
                                figures(lines.stream().filter(one -> is(act, one.addedIn()))),
                                figures(lines.stream().filter(one -> is(act, one.withdrawnIn())))))
                .toList();
    }

    private static boolean is(PrintedCorrection act, @Nullable Integer seq) {
        return seq != null && seq == act.seq();
    }

    private static List<PrintedFigure> figures(Stream<Line> lines) {
        return lines.map(Line::figure).collect(Collectors.toUnmodifiableList());
    }

    private JdbcClient.StatementSpec of(Meeting meeting, String sql) {
        return db.sql(sql).param("realm", meeting.realm().code()).param("meeting", meeting.id());
    }
}

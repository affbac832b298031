package vn.doithoai.meeting;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Writes meetings and the corrections of their attendance.
@Repository
class MeetingStore {
    private static final String ADD =
            """
            insert into meeting (realm, id, code, kind, level, unit, unit_path, title,
              organiser, organiser_body, counterpart, counterpart_printed, form,
              day_precision, day_first, sort_day, last_day, starts, ends, place, sites,
              invited, attendance, words, recorded_by, recorded_as, recorded_at)
            values (:realm, :id, :code, :kind, :level, :unit, :path, :title,
              :organiser, :body, :counterpart, :counterpart_printed, :form,
              :precision, :first, :sort, :last, :starts, :ends, :place, :sites,
              :invited, :attendance, array_to_tsvector(:words), :by, :as, :at)
            on conflict do nothing
            """;

    private final JdbcClient db;
    private final PrintedStore printed;

    MeetingStore(JdbcClient db, PrintedStore printed) {
        this.db = db;
        this.printed = printed;
    }

    /// False when the id or the code is taken; nothing is written then.
    boolean add(Meeting meeting, List<String> words, Actor by) {
        var spec =
                db.sql(ADD)
                        .param("realm", meeting.realm().code())
                        .param("id", meeting.id())
                        .param("code", meeting.code())
                        .param("level", meeting.level().word())
                        .param("path", meeting.path())
                        .param("words", words.toArray(String[]::new))
                        .param("by", meeting.recordedBy().value())
                        .param("as", by.heldAs())
                        .param("at", meeting.recordedAt().atOffset(ZoneOffset.UTC));
        boolean added =
                minuted(held(spec, meeting.minutes().held()), meeting.minutes()).update() == 1;
        if (added) {
            addChairs(meeting);
            printed.minute(meeting);
        }
        return added;
    }

    private static StatementSpec minuted(StatementSpec spec, Minutes minutes) {
        return spec.param("kind", minutes.kind())
                .param("unit", minutes.unit().value())
                .param("title", minutes.title())
                .param("organiser", minutes.organiser().printed())
                .param("body", body(minutes.organiser()), Types.OTHER)
                .param("counterpart", minutes.counterpart().code())
                .param("counterpart_printed", minutes.counterpart().printed())
                .param("invited", minutes.turnout().invited(), Types.INTEGER)
                .param("attendance", minutes.turnout().attendance(), Types.INTEGER);
    }

    private static StatementSpec held(StatementSpec spec, Held held) {
        return spec.param("form", held.form().word())
                .param("precision", held.day().precision().word())
                .param("first", held.day().first(), Types.DATE)
                .param("sort", sortDay(held.day()))
                .param("last", held.day().last(), Types.DATE)
                .param("starts", held.starts(), Types.TIME)
                .param("ends", held.ends(), Types.TIME)
                .param("place", held.place())
                .param("sites", held.sites(), Types.INTEGER);
    }

    private static @Nullable Object body(Organiser organiser) {
        return organiser.body() == null ? null : organiser.body().value();
    }

    private void addChairs(Meeting meeting) {
        int position = 0;
        for (var chair : meeting.minutes().chairs()) {
            db.sql(
                            """
                            insert into meeting_chair (realm, meeting, position, name, posts, person)
                            values (:realm, :meeting, :position, :name, :posts, :person)
                            """)
                    .param("realm", meeting.realm().code())
                    .param("meeting", meeting.id())
                    .param("position", ++position)
                    .param("name", chair.name())
                    .param("posts", chair.posts())
                    .param("person", chair.person(), Types.OTHER)
                    .update();
        }
    }

    boolean has(Realm realm, MeetingId id) {
        return db.sql("select 1 from meeting where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Holds the meeting until the act commits, so that its contributions and corrections are
    /// numbered one after another. False when there is no such meeting.
    boolean hold(Realm realm, MeetingId id) {
        return db.sql("select 1 from meeting where realm = :realm and id = :id for update")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// The number of the meeting's next public act: it was minuted, then corrected this way or
    /// that.
    int nextSeq(Meeting meeting) {
        return db.sql(
                        """
                        select 2
                          + (select count(*)
                               from meeting_attendance_corrected
                              where realm = :realm
                                and meeting = :meeting)
                          + (select count(*)
                               from meeting_printed_corrected
                              where realm = :realm
                                and meeting = :meeting)
                        """)
                .param("realm", meeting.realm().code())
                .param("meeting", meeting.id())
                .query(Integer.class)
                .single();
    }

    void addCorrection(Meeting meeting, Correction correction, Actor by) {
        db.sql(
                        """
                        insert into meeting_attendance_corrected
                          (realm, meeting, seq, was, now, because, corrected_by, corrected_as, corrected_at)
                        values (:realm, :meeting, :seq, :was, :now, :because, :by, :as, :at)
                        """)
                .param("realm", meeting.realm().code())
                .param("meeting", meeting.id())
                .param("seq", correction.seq())
                .param("was", correction.was(), Types.INTEGER)
                .param("now", correction.now(), Types.INTEGER)
                .param("because", correction.because())
                .param("by", correction.by().value())
                .param("as", by.heldAs())
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Correction> corrections(Realm realm, MeetingId id) {
        return db.sql(
                        """
                        select seq, was, now, because, corrected_by, corrected_at
                          from meeting_attendance_corrected
                         where realm = :realm
                           and meeting = :id
                         order by seq
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, _) -> MeetingRows.correction(row))
                .list();
    }

    static LocalDate sortDay(PartialDate day) {
        var first = day.first();
        return first == null ? LocalDate.MIN : first;
    }
}

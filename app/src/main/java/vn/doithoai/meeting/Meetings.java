package vn.doithoai.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// The meetings of every realm: recording one, and putting its attendance right.
@Service
public class Meetings {
    private final MeetingStore store;
    private final MeetingRegister register;
    private final Entering entering;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Meetings(
            MeetingStore store,
            MeetingRegister register,
            Entering entering,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.register = register;
        this.entering = entering;
        this.events = events;
        this.clock = clock;
    }

    /// Records a meeting once: the same id again with the same content gives the same meeting.
    @Transactional
    public Meeting record(Realm realm, Minutes typed, Actor by) {
        Recorders.check(by, realm);
        var minutes = Tidy.minutes(typed);
        var at = clock.instant();
        var unit = entering.checked(minutes, by, at);
        var titled = entering.titled(realm, minutes, unit);
        var entered = entering.enter(realm, titled, unit, by, at);
        if (entered.isEmpty()) {
            return sameAgain(realm, titled);
        }
        var meeting = entered.get();
        events.publishEvent(new MeetingRecorded(meeting, at));
        events.publishEvent(new MeetingCounted(null, meeting.count(), at));
        return meeting;
    }

    private Meeting sameAgain(Realm realm, Minutes minutes) {
        return register.withId(realm, minutes.id())
                .filter(known -> known.minutes().equals(minutes))
                .orElseThrow(() -> new Refused("meeting.id_used_for_another", "id"));
    }

    /// Puts the attendance right. What stood before stays on record, with the reason. Asking again
    /// for the figure that stands changes nothing, so a second submit does no harm.
    @Transactional
    public Meeting correctAttendance(
            Realm realm, MeetingId id, @Nullable Integer now, String because, Actor by) {
        Recorders.check(by, realm);
        store.hold(realm, id);
        var meeting =
                register.reachableBy(by, id)
                        .orElseThrow(() -> new Refused("meeting.unknown", "meeting"));
        var reason = Tidy.line(because);
        checkCorrection(now, reason);
        if (Objects.equals(meeting.attendance(), now)) {
            return meeting;
        }
        correct(meeting, now, reason, by, clock.instant());
        return register.withId(realm, id).orElseThrow();
    }

    private void correct(
            Meeting meeting, @Nullable Integer now, String because, Actor by, Instant at) {
        int seq = store.nextSeq(meeting);
        store.addCorrection(
                meeting,
                new Correction(
                        meeting.corrections() + 1,
                        meeting.attendance(),
                        now,
                        because,
                        by.account(),
                        at),
                by);
        events.publishEvent(
                new AttendanceCorrected(
                        meeting.realm(),
                        meeting.code(),
                        seq,
                        meeting.attendance(),
                        now,
                        meeting.counts().guided(),
                        at));
        events.publishEvent(new MeetingCounted(meeting.count(), meeting.counted(now), at));
    }

    private static void checkCorrection(@Nullable Integer now, String because) {
        var broken = new ArrayList<Refusal>();
        if (now != null && (now < 0 || now > MeetingRules.MOST_PEOPLE)) {
            broken.add(
                    new Refusal(
                            "meeting.not_a_sane_count",
                            "attendance",
                            List.of(0, MeetingRules.MOST_PEOPLE)));
        }
        broken.addAll(ReasonRules.brokenBy(because));
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }

    /// The corrections of a meeting's attendance, oldest first.
    public List<Correction> corrections(Meeting meeting) {
        return store.corrections(meeting.realm(), meeting.minutes().id());
    }

    /// What anyone may read: every meeting recorded, by its code.
    public Optional<Meeting> withCode(String code) {
        return register.withCode(code);
    }

    /// Absent and out of reach look the same.
    public Optional<Meeting> reachableBy(Actor actor, String code) {
        return actor.may(Right.RECORD) ? register.reachableBy(actor, code) : Optional.empty();
    }
}

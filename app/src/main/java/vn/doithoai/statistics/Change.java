package vn.doithoai.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Count;
import vn.doithoai.petition.Census;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// What an act does to the counts of one place, kind, date and topic.
record Change(
        Realm realm,
        String path,
        String level,
        String kind,
        PartialDate day,
        String topic,
        Tally by) {

    static final String NO_TOPIC = "";

    static Change of(Standing matter) {
        var raised = matter.occasion();
        return new Change(
                matter.realm(),
                raised.path(),
                raised.level().word(),
                raised.kind(),
                raised.day(),
                matter.topic(),
                Tally.ofMatter(matter));
    }

    static Change of(Count meeting) {
        return new Change(
                meeting.realm(),
                meeting.path(),
                meeting.level().word(),
                meeting.kind(),
                meeting.day(),
                NO_TOPIC,
                Tally.ofMeeting(meeting.attendance()));
    }

    /// How matters counted before went.
    static Change of(Realm realm, Census.Group group) {
        return new Change(
                realm,
                group.path(),
                group.level().word(),
                group.kind(),
                group.day(),
                group.topic(),
                Tally.NONE.and(group.outcomes()));
    }

    /// Takes away what was and adds what is: one change when only the numbers differ, none when
    /// nothing does.
    static List<Change> between(@Nullable Change was, @Nullable Change now) {
        var away = was == null ? null : was.counting(was.by.negated());
        if (away == null || now == null) {
            return Stream.concat(Stream.ofNullable(away), Stream.ofNullable(now)).toList();
        }
        var changes =
                away.counting(Tally.NONE).equals(now.counting(Tally.NONE))
                        ? Stream.of(now.counting(now.by.plus(away.by)))
                        : Stream.of(away, now);
        return changes.filter(change -> !change.by.nothing()).toList();
    }

    private Change counting(Tally tally) {
        return new Change(realm, path, level, kind, day, topic, tally);
    }
}

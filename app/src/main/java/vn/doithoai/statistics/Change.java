package vn.doithoai.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Count;
import vn.doithoai.organisation.OrganisationId;
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
        String handler,
        Tally by) {

    static final String NO_TOPIC = "";
    static final String NOBODY = "";

    static Change of(Standing matter) {
        var raised = matter.occasion();
        return new Change(
                matter.realm(),
                raised.path(),
                raised.level().word(),
                raised.kind(),
                raised.day(),
                matter.topic(),
                named(matter.handler()),
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
                NOBODY,
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
                NOBODY,
                Tally.NONE.and(group.outcomes()));
    }

    /// What a body holds of what was counted before.
    static Change ofBody(Realm realm, Census.Held held) {
        var of = held.group();
        return new Change(
                realm,
                of.path(),
                of.level().word(),
                of.kind(),
                of.day(),
                of.topic(),
                named(held.handler()),
                Tally.ofMatters(held.result(), held.matters()).and(of.outcomes()));
    }

    /// The same, as if no body had been asked.
    Change nobodys() {
        return new Change(realm, path, level, kind, day, topic, NOBODY, by);
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
        return new Change(realm, path, level, kind, day, topic, handler, tally);
    }

    private static String named(@Nullable OrganisationId handler) {
        return handler == null ? NOBODY : handler.value().toString();
    }
}

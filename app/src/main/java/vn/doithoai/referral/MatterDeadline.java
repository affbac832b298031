package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Deadline;
import vn.doithoai.shared.Extension;
import vn.doithoai.shared.WorkingCalendar;

/// The deadline of a matter as it stands: how it was last set, what was first due in this round,
/// and every pause and extension since, asked for or granted.
public record MatterDeadline(
        SetDeadline set,
        LocalDate original,
        List<KeptPause> pauses,
        List<KeptExtension> extensions) {

    public Deadline deadline() {
        return new Deadline(
                set.start(),
                set.term(),
                pauses.stream().map(KeptPause::pause).toList(),
                extensions.stream().flatMap(one -> Stream.ofNullable(one.extension())).toList(),
                WorkingCalendar.vietnam());
    }

    public LocalDate due() {
        return deadline().due();
    }

    public Band band(LocalDate today) {
        return set.limits().of(due(), today, WorkingCalendar.vietnam());
    }

    /// The extension somebody has still to decide.
    public Optional<KeptExtension> pending() {
        return extensions.stream().filter(KeptExtension::pending).findFirst();
    }

    /// The pause the clock stands still for on a day.
    public Optional<KeptPause> pausedOn(LocalDate day) {
        return pauses.stream().filter(one -> one.pause().covers(day)).findFirst();
    }

    /// What would be due were this granted on a day.
    public LocalDate granted(KeptExtension asked, LocalDate on) {
        return deadline().extended(new Extension(on, asked.wanted().days())).due();
    }

    /// The same when a pause ends on a day.
    Deadline endedBy(KeptPause running, LocalDate day) {
        var now = deadline();
        var ended =
                pauses.stream()
                        .map(one -> one.equals(running) ? one.pause().endedBy(day) : one.pause())
                        .toList();
        return new Deadline(now.start(), now.term(), ended, now.extensions(), now.calendar());
    }

    /// Working days between the day in force when it was answered and the day it was.
    public int daysLate(LocalDate answered) {
        var due = deadline().inForceOn(answered).due();
        return Math.max(0, WorkingCalendar.vietnam().worked(due, answered));
    }
}

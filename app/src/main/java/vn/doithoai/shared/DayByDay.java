package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doithoai.shared.ReckonedDay.Fate;

/// Writes a deadline out, a line for each day.
final class DayByDay {
    private final Deadline deadline;
    private final List<ReckonedDay> days = new ArrayList<>();
    private int counted;

    DayByDay(Deadline deadline) {
        this.deadline = deadline;
    }

    List<ReckonedDay> days() {
        var due = deadline.due();
        for (var day = deadline.start(); !day.isAfter(due); day = day.plusDays(1)) {
            days.add(reckoned(day));
        }
        return List.copyOf(days);
    }

    private ReckonedDay reckoned(LocalDate day) {
        var calendar = deadline.calendar();
        var pause = deadline.pauses().stream().filter(one -> one.covers(day)).findFirst();
        var fate = fate(day, pause.isPresent());
        if (fate == Fate.COUNTED) {
            counted++;
        }
        return new ReckonedDay(
                day, calendar.kind(day), fate, counted, calendar.named(day), pause.map(Pause::why));
    }

    private Fate fate(LocalDate day, boolean paused) {
        if (day.equals(deadline.start())) {
            return Fate.START;
        }
        if (counted == deadline.total()) {
            return Fate.MOVED;
        }
        if (paused) {
            return Fate.PAUSED;
        }
        boolean counts =
                deadline.term().unit() == Term.Unit.DAYS || deadline.calendar().worked(day);
        return counts ? Fate.COUNTED : Fate.OFF;
    }
}

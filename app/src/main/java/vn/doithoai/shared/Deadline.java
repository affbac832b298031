package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// By when something must be done. It belongs to the matter: whoever holds it, the same days count.
/// Nothing is stored of it but what it is made of; every date is worked out when read.
public record Deadline(
        LocalDate start,
        Term term,
        List<Pause> pauses,
        List<Extension> extensions,
        WorkingCalendar calendar) {

    public Deadline {
        pauses = apart(pauses);
        extensions = List.copyOf(extensions);
    }

    public static Deadline of(LocalDate start, Term term, WorkingCalendar calendar) {
        return new Deadline(start, term, List.of(), List.of(), calendar);
    }

    public Deadline paused(Pause pause) {
        var more = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return new Deadline(start, term, more, extensions, calendar);
    }

    public Deadline extended(Extension extension) {
        var more = Stream.concat(extensions.stream(), Stream.of(extension)).toList();
        return new Deadline(start, term, pauses, more, calendar);
    }

    /// As it was first set: no pause, no extension.
    public LocalDate original() {
        return of(start, term, calendar).due();
    }

    /// The last day in time, with everything that moved it.
    public LocalDate due() {
        var last = lastCounted();
        return term.ending() == Term.Ending.NEXT_WORKING_DAY ? calendar.onOrAfter(last) : last;
    }

    /// The deadline in force on a day: what began or was granted later is not in it. Whether
    /// something was done in time is judged by the one in force on the day it was done.
    public Deadline inForceOn(LocalDate day) {
        return new Deadline(
                start,
                term,
                pauses.stream().filter(pause -> !pause.from().isAfter(day)).toList(),
                extensions.stream().filter(one -> !one.granted().isAfter(day)).toList(),
                calendar);
    }

    public boolean keptOn(LocalDate done) {
        return !done.isAfter(inForceOn(done).due());
    }

    /// The days allowed, extensions included.
    public int total() {
        return extensions.stream().mapToInt(Extension::more).reduce(term.count(), Math::addExact);
    }

    /// The days counted up to and including a day.
    public int counted(LocalDate day) {
        int all = term.unit().between(start, day, calendar);
        for (var pause : pauses) {
            all -= term.unit().between(beforeCounting(pause), earlier(end(pause), day), calendar);
        }
        return all;
    }

    /// Day by day from the start to the last day in time.
    public List<ReckonedDay> reckoning() {
        return new DayByDay(this).days();
    }

    private LocalDate lastCounted() {
        var at = start;
        int left = total();
        for (var pause : pauses) {
            int until = term.unit().between(at, pause.from().minusDays(1), calendar);
            if (until >= left) {
                break;
            }
            left -= until;
            at = later(at, end(pause));
        }
        return term.unit().after(at, left, calendar);
    }

    private LocalDate beforeCounting(Pause pause) {
        return later(start, pause.from().minusDays(1));
    }

    private static LocalDate end(Pause pause) {
        return pause.until().minusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// In order, none empty, and a day that two would cover is in the earlier alone.
    private static List<Pause> apart(List<Pause> pauses) {
        var apart = new ArrayList<Pause>();
        var free = LocalDate.MIN;
        for (var pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            var from = later(pause.from(), free);
            if (pause.until().isAfter(from)) {
                apart.add(new Pause(from, pause.until(), pause.why()));
                free = pause.until();
            }
        }
        return List.copyOf(apart);
    }
}

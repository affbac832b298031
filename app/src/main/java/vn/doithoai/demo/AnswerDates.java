package vn.doithoai.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.demo.Planned.Outcome;

/// When a matter was answered, when it was done before that, and what day was promised.
record AnswerDates(LocalDate answered, LocalDate done, @Nullable LocalDate roadmap) {
    /// Days until an answer, in equal shares: about three weeks for half of all, with a long tail;
    /// what had to be built took longer.
    private static final int[] UP_TO = {3, 6, 10, 14, 18, 23, 31, 48, 95, 240};

    private static final int[] BUILT_IN = {19, 26, 34, 46, 63, 95, 150, 250, 420};

    static AnswerDates of(
            LocalDate raised, Outcome outcome, boolean onTheSpot, boolean built, Chance chance) {
        if (onTheSpot) {
            return new AnswerDates(raised, raised, null);
        }
        var answered = officeDay(raised, raised.plusDays(delay(built ? BUILT_IN : UP_TO, chance)));
        int since = (int) (answered.toEpochDay() - raised.toEpochDay());
        var done =
                raised.plusDays(chance.between(built ? since * 2 / 3 : Math.min(2, since), since));
        return new AnswerDates(answered, done, roadmap(answered, outcome, chance));
    }

    private static int delay(int[] upTo, Chance chance) {
        int step = chance.below(upTo.length);
        int least = step == 0 ? upTo[0] * 2 / 3 : upTo[step - 1] + 1;
        return chance.between(least, upTo[step]);
    }

    /// The next day an office works, and never after the five years were summed up.
    private static LocalDate officeDay(LocalDate raised, LocalDate wanted) {
        var day = wanted;
        while (!office(day)) {
            day = day.plusDays(1);
        }
        if (day.isAfter(DialogueDays.TO)) {
            day = DialogueDays.TO.minusDays((wanted.toEpochDay() - raised.toEpochDay()) % 5);
            while (!office(day) || !day.isAfter(raised)) {
                day = day.isAfter(raised) ? day.minusDays(1) : DialogueDays.TO;
            }
        }
        return day;
    }

    private static boolean office(LocalDate day) {
        return DialogueDays.working(day) && day.getDayOfWeek().getValue() < 6;
    }

    private static @Nullable LocalDate roadmap(LocalDate answered, Outcome outcome, Chance chance) {
        if (outcome != Outcome.ROADMAP) {
            return null;
        }
        var month = answered.plusMonths(chance.between(4, 18));
        return month.withDayOfMonth(month.lengthOfMonth());
    }

    void putInto(Slots slots) {
        slots.put("ngayxong", Dates.day(done));
        slots.put("thangxong", Dates.month(done));
        slots.put("ngaytraloi", Dates.day(answered));
        var promised = roadmap;
        if (promised != null) {
            slots.put("lotrinh", Dates.quarter(promised));
            slots.put("thanglotrinh", Dates.month(promised));
        }
    }
}

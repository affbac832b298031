package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.Term.Ending;
import vn.doithoai.shared.Term.Unit;

/// The deadline against counting day by day, over two million random cases. The seeds are fixed, so
/// what fails today fails tomorrow.
class DeadlineOracleTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();
    private final Oracle oracle = new Oracle();

    @Test
    void plainTermsAgree() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 1_200_000; i++) {
            agree(random, random.nextInt(1, 25), 0);
        }
    }

    @Test
    void pausedTermsAgree() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 800_000; i++) {
            agree(random, random.nextInt(1, 20), random.nextInt(1, 4));
        }
    }

    @Test
    void longTermsAgree() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 4_000; i++) {
            agree(random, random.nextInt(200, 2500), random.nextInt(0, 6));
        }
    }

    @Test
    void theReckoningEndsWhereTheDeadlineDoes() {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 20_000; i++) {
            var deadline = deadline(random, random.nextInt(1, 30), random.nextInt(0, 3)).deadline;
            var days = deadline.reckoning();
            long counted = days.stream().filter(d -> d.fate() == ReckonedDay.Fate.COUNTED).count();
            if (counted != deadline.total() || !days.getLast().day().equals(deadline.due())) {
                throw new AssertionError(deadline.toString());
            }
            days.forEach(day -> sameCount(deadline, day));
        }
    }

    private static void sameCount(Deadline deadline, ReckonedDay day) {
        boolean moved = day.fate() == ReckonedDay.Fate.MOVED;
        if (!moved && deadline.counted(day.day()) != day.counted()) {
            throw new AssertionError(deadline + " on " + day);
        }
    }

    /// More time never makes a deadline earlier, whatever it is made of.
    @Test
    void moreTimeIsNeverLess() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 100_000; i++) {
            var deadline = deadline(random, random.nextInt(1, 40), random.nextInt(0, 3)).deadline;
            var pause = pause(random, Oracle.index(deadline.start()), 60);
            var extension = new Extension(deadline.start(), random.nextInt(1, 30));
            if (deadline.paused(pause).due().isBefore(deadline.due())
                    || deadline.extended(extension).due().isBefore(deadline.due())
                    || deadline.due().isBefore(deadline.original())) {
                throw new AssertionError(deadline + " with " + pause + " and " + extension);
            }
        }
    }

    private void agree(SplittableRandom random, int count, int pauses) {
        var made = deadline(random, count, pauses);
        var deadline = made.deadline;
        int wanted =
                oracle.due(
                        Oracle.index(deadline.start()),
                        made.count,
                        deadline.term().unit() == Unit.WORKING_DAYS,
                        deadline.term().ending() == Ending.NEXT_WORKING_DAY,
                        made.pauses);
        if (Oracle.index(deadline.due()) != wanted) {
            throw new AssertionError(
                    deadline + " is " + deadline.due() + ", not " + Oracle.day(wanted));
        }
    }

    private record Made(Deadline deadline, int count, int[] pauses) {}

    /// The number of days is split at random between the term and extensions.
    private static Made deadline(SplittableRandom random, int count, int pauses) {
        int start = random.nextInt(2000, 6500);
        int granted = count > 1 && random.nextInt(4) == 0 ? random.nextInt(1, count) : 0;
        var term =
                new Term(
                        count - granted,
                        random.nextBoolean() ? Unit.WORKING_DAYS : Unit.DAYS,
                        random.nextBoolean() ? Ending.AS_COUNTED : Ending.NEXT_WORKING_DAY);
        var from = Oracle.day(start);
        var extensions =
                granted == 0 ? List.<Extension>of() : List.of(new Extension(from, granted));
        var list = new ArrayList<Pause>();
        var pairs = new int[2 * pauses];
        for (int i = 0; i < pauses; i++) {
            var pause = pause(random, start, 2 * count);
            list.add(pause);
            pairs[2 * i] = Oracle.index(pause.from());
            pairs[2 * i + 1] = Oracle.index(pause.until());
        }
        return new Made(new Deadline(from, term, list, extensions, CALENDAR), count, pairs);
    }

    private static Pause pause(SplittableRandom random, int start, int within) {
        LocalDate from = Oracle.day(start + random.nextInt(-3, within + 1));
        return new Pause(from, from.plusDays(random.nextInt(0, 20)), "why");
    }
}

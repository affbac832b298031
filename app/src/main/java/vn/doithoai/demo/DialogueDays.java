package vn.doithoai.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// On which days of the five years people met: many in the second and fourth quarter, few around
/// Tết and at harvest, none on Sundays and holidays or while people were told to stay at home.
final class DialogueDays {
    static final LocalDate FROM = LocalDate.of(2016, 3, 1);
    static final LocalDate TO = LocalDate.of(2021, 4, 29);

    /// The last dialogues before the five years were summed up.
    private static final LocalDate LAST = LocalDate.of(2021, 4, 22);

    private static final int[] OF_MONTH = {60, 34, 96, 142, 138, 88, 80, 86, 92, 104, 156, 134};
    private static final int[] OF_YEAR = {78, 96, 106, 114, 104, 92};
    private static final int[] OF_WEEKDAY = {8, 16, 16, 17, 14, 3, 0};

    private static final List<LocalDate> TET =
            days("2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12");

    /// The commemoration of the Hùng kings, the 10th of the third lunar month.
    private static final List<LocalDate> HUNG_KINGS =
            days(
                    "2016-04-16",
                    "2017-04-06",
                    "2018-04-25",
                    "2019-04-15",
                    "2020-04-02",
                    "2021-04-21");

    private static final List<MonthDay> FIXED =
            Stream.of("--01-01", "--04-30", "--05-01", "--09-02").map(MonthDay::parse).toList();
    private static final LocalDate STAY_AT_HOME = LocalDate.of(2020, 3, 28);
    private static final LocalDate GO_OUT = LocalDate.of(2020, 4, 23);

    private DialogueDays() {}

    /// So many days in order, a day as often as meetings fall on it.
    static List<LocalDate> of(int meetings, Chance chance) {
        var months =
                Stream.iterate(YearMonth.from(FROM), month -> month.plusMonths(1))
                        .limit(62)
                        .toList();
        var weights = months.stream().mapToInt(month -> weight(month, chance)).toArray();
        var shares = Apportionment.of(meetings, weights);
        var days = new ArrayList<LocalDate>(meetings);
        for (int i = 0; i < shares.length; i++) {
            addDays(months.get(i), shares[i], chance, days);
        }
        return days;
    }

    private static int weight(YearMonth month, Chance chance) {
        int weight =
                OF_MONTH[month.getMonthValue() - 1]
                        * OF_YEAR[month.getYear() - FROM.getYear()]
                        * chance.between(85, 115);
        long open =
                month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .filter(DialogueDays::open)
                        .count();
        return (int) (weight * open / 26);
    }

    private static void addDays(YearMonth month, int count, Chance chance, List<LocalDate> to) {
        var days = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).toList();
        var weights =
                days.stream()
                        .mapToInt(day -> open(day) ? OF_WEEKDAY[day.getDayOfWeek().ordinal()] : 0)
                        .toArray();
        for (int i = 0; i < count; i++) {
            to.add(days.get(chance.index(weights)));
        }
        to.sort(null);
    }

    static boolean open(LocalDate day) {
        return !day.isBefore(FROM)
                && !day.isAfter(LAST)
                && working(day)
                && (day.isBefore(STAY_AT_HOME) || !day.isBefore(GO_OUT));
    }

    /// Whether an office works that day, Saturdays included.
    static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HUNG_KINGS.contains(day)
                && !FIXED.contains(MonthDay.from(day))
                && TET.stream().noneMatch(tet -> around(day, tet));
    }

    private static boolean around(LocalDate day, LocalDate tet) {
        return day.isAfter(tet.minusDays(5)) && day.isBefore(tet.plusDays(7));
    }

    private static List<LocalDate> days(String... iso) {
        return Arrays.stream(iso).map(LocalDate::parse).toList();
    }
}

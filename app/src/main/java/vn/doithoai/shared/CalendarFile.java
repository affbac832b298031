package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.List;

/// The days named in `calendar/vietnam.csv`.
final class CalendarFile {
    private CalendarFile() {}

    static List<CalendarDay> days() {
        return CsvRows.of("/calendar/vietnam.csv").stream().map(CalendarFile::day).toList();
    }

    private static CalendarDay day(List<String> row) {
        return new CalendarDay(
                LocalDate.parse(row.get(0)),
                DayKind.of(row.get(1)),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6));
    }
}

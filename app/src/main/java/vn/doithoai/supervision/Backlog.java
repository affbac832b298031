package vn.doithoai.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doithoai.petition.OverdueDay;
import vn.doithoai.shared.WorkingCalendar;

/// What lies with one body past its day: how many matters, since when, and by how many working days
/// the middle one and the longest are late. Of two middle ones the smaller counts.
public record Backlog(
        String body, String list, long matters, LocalDate oldest, int median, int longest) {

    static Backlog of(String body, String list, List<OverdueDay> days, LocalDate today) {
        var calendar = WorkingCalendar.vietnam();
        var sorted = new ArrayList<>(days);
        sorted.sort((one, other) -> other.due().compareTo(one.due()));
        long all = sorted.stream().mapToLong(OverdueDay::matters).sum();
        long before = 0;
        var middle = sorted.getFirst().due();
        for (var day : sorted) {
            if (before <= (all - 1) / 2) {
                middle = day.due();
            }
            before += day.matters();
        }
        var oldest = sorted.getLast().due();
        return new Backlog(
                body,
                list,
                all,
                oldest,
                calendar.worked(middle, today),
                calendar.worked(oldest, today));
    }
}

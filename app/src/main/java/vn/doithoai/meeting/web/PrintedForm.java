package vn.doithoai.meeting.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.PrintedChange;

/// The form that puts printed figures right: rows to add, figures to withdraw by their positions,
/// and the reason.
record PrintedForm(
        @Nullable List<@Nullable PrintedTyped> printed,
        @Nullable List<String> withdraw,
        @Nullable String because) {

    PrintedChange change(PrintedRows rows) {
        var typed = new Typed();
        var change =
                new PrintedChange(
                        PrintedTyped.read(rows.filled(), typed),
                        withdrawn(typed),
                        Typed.text(because));
        typed.check();
        return change;
    }

    private Set<Integer> withdrawn(Typed typed) {
        var positions = new HashSet<Integer>();
        for (var position : withdraw == null ? List.<String>of() : withdraw) {
            var read = typed.count(position, "withdraw");
            if (read != null) {
                positions.add(read);
            }
        }
        return positions;
    }
}

package vn.doithoai.meeting;

import java.util.List;
import java.util.Set;

/// What is to be put right about the printed figures of a meeting: those to add, the positions of
/// those typed by mistake, and why.
public record PrintedChange(List<PrintedFigure> added, Set<Integer> withdrawn, String because) {
    public PrintedChange {
        added = List.copyOf(added);
        withdrawn = Set.copyOf(withdrawn);
    }
}

package vn.doithoai.meeting;

import java.time.Instant;
import java.util.List;
import vn.doithoai.access.AccountId;

/// One correction of the printed figures of a meeting: what it added, what it withdrew, and why.
public record PrintedCorrection(
        int seq,
        List<PrintedFigure> added,
        List<PrintedFigure> withdrawn,
        String because,
        AccountId by,
        Instant at) {

    PrintedCorrection with(List<PrintedFigure> newAdded, List<PrintedFigure> newWithdrawn) {
        return new PrintedCorrection(seq, newAdded, newWithdrawn, because, by, at);
    }
}

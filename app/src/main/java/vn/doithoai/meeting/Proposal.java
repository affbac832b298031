package vn.doithoai.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Unit;

/// Minutes about to be recorded, with all that the rules look at.
record Proposal(
        Minutes minutes,
        @Nullable Unit unit,
        boolean organiserKnown,
        Actor by,
        LocalDate today,
        Offered lists) {

    /// Whether a code list has a code to choose.
    interface Offered {
        boolean has(String list, String code);
    }

    boolean offers(String list, String code) {
        return lists.has(list, code);
    }
}

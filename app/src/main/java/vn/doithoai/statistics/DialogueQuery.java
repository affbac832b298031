package vn.doithoai.statistics;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

/// Which dialogues a report is about: a realm, a period, a unit with everything below it (or the
/// whole realm), and what its lines stand for.
public record DialogueQuery(Realm realm, Period period, @Nullable Unit unit, Breakdown by) {

    public DialogueQuery by(Breakdown other) {
        return new DialogueQuery(realm, period, unit, other);
    }

    /// The scope its counts are kept under.
    String scope() {
        var chosen = unit;
        return chosen == null ? CellStore.ALL : chosen.id().value();
    }
}

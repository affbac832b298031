package vn.doithoai.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.DialogueReports;
import vn.doithoai.statistics.Share;
import vn.doithoai.statistics.Shares;

/// The rates of one unit and those below it, of all times.
@Component
class UnitShares {
    private static final Period ALL_TIME = new Period(TypedDate.EARLIEST, TypedDate.LATEST);

    private final DialogueReports reports;

    UnitShares(DialogueReports reports) {
        this.reports = reports;
    }

    /// Those that are of anything: nothing is shown of nothing.
    List<Share> of(RealmEntry entry, Unit unit) {
        var query = new DialogueQuery(entry.realm(), ALL_TIME, unit, Breakdown.LEVEL);
        var total = reports.of(query).total();
        return Shares.of(query, total, entry.province().value()).stream()
                .filter(share -> share.rate().denominator() > 0)
                .toList();
    }
}

package vn.doithoai.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.DialogueReports;
import vn.doithoai.statistics.Shares;

/// Gathers the front page of the main realm.
@Component
public class Fronts {
    private static final int LATEST = 5;
    private static final Period ALL_TIME = new Period(TypedDate.EARLIEST, TypedDate.LATEST);

    private final Realms realms;
    private final DialogueReports reports;
    private final MeetingList meetings;
    private final Matters matters;

    Fronts(Realms realms, DialogueReports reports, MeetingList meetings, Matters matters) {
        this.realms = realms;
        this.reports = reports;
        this.meetings = meetings;
        this.matters = matters;
    }

    /// Empty until the first realm is set up.
    public Optional<Front> ofMainRealm() {
        return realms.main().map(this::front);
    }

    private Front front(RealmEntry entry) {
        var realm = entry.realm();
        var report = reports.of(new DialogueQuery(realm, ALL_TIME, null, Breakdown.LEVEL));
        return new Front(
                entry,
                report.total().tally(),
                Shares.of(report.query(), report.total(), entry.province().value()),
                meetings.latest(realm, LATEST),
                matters.answered(realm, LATEST));
    }
}

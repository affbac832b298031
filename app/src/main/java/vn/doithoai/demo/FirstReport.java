package vn.doithoai.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Rule;
import vn.doithoai.report.Asked;
import vn.doithoai.report.PublishedReports;
import vn.doithoai.shared.Period;

/// The office of Bắc Kạn publishes the report of its five years, once, so that the published table
/// can be counted again from the public log.
@Component
class FirstReport {
    private static final UUID ID = UUID.fromString("01791c5e-0000-7000-8000-000000000001");

    private final PublishedReports reports;

    FirstReport(PublishedReports reports) {
        this.reports = reports;
    }

    void publish(Actor office) {
        var fiveYears = new Period(DialogueDays.FROM, DialogueDays.TO);
        reports.publish(new Asked(ID, fiveYears, List.of(Rule.values()), null), office);
    }
}

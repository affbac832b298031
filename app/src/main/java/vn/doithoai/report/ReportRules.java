package vn.doithoai.report;

import java.time.LocalDate;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Refused;

/// What must hold before a report is counted.
final class ReportRules {
    private ReportRules() {}

    /// An office speaks of its own part of the country, and of days that have passed.
    static void check(Asked asked, Actor by, LocalDate today) {
        if (!by.may(Right.FILE)) {
            throw new Refused("report.publisher", null);
        }
        if (asked.period().to().isAfter(today)) {
            throw new Refused("report.period_to_come", "to", today);
        }
        if (asked.rules().isEmpty()) {
            throw new Refused("report.rule_missing", "rule");
        }
    }
}

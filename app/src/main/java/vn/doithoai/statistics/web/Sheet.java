package vn.doithoai.statistics.web;

import java.util.List;
import vn.doithoai.shared.web.Link;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueReport;
import vn.doithoai.statistics.ReportLinks;

/// A report ready to be shown, whatever it becomes: a page, a file, an answer to a machine. Public
/// for the templates.
public record Sheet(DialogueReport report, String scope, List<Row> rows, Row total) {
    public boolean countsMeetings() {
        return report.query().by().countsMeetings();
    }

    public boolean countsShares() {
        return report.query().by() != Breakdown.RESULT;
    }

    /// Whether its lines may stand in the order of a rate.
    public boolean ranked() {
        var by = report.query().by();
        return by == Breakdown.UNIT || by == Breakdown.BODY;
    }

    public boolean hasUndecided() {
        return report.undecided().meetings() > 0 || report.undecided().matters() > 0;
    }

    /// The same report in another form or broken down otherwise.
    public String at(String path, String by) {
        return ReportLinks.of(report.query()).report(path, by);
    }

    public String at(String path) {
        return at(path, report.query().by().word());
    }

    public List<Link> noSteps() {
        return List.of();
    }
}

package vn.doithoai.report.web;

import java.util.List;
import vn.doithoai.figures.Report;
import vn.doithoai.report.Counted;
import vn.doithoai.report.Published;
import vn.doithoai.shared.Period;

/// A published report as a page shows it: which unit it is about, and where its log is read. Public
/// for the templates.
public record ShownReport(Published published, String unit, String log) {
    public Report report() {
        return published.report();
    }

    public Period period() {
        return new Period(report().scope().from(), report().scope().to());
    }

    public List<Counted> figures() {
        return published.figures();
    }

    /// Where the codes of a part are read.
    public String list(Counted counted, String part) {
        return "/so-cai/%s/report/%s/%s/%s"
                .formatted(
                        published.realm().code(), report().code(), counted.rule().version(), part);
    }
}

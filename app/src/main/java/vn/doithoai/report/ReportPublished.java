package vn.doithoai.report;

import java.time.Instant;
import vn.doithoai.figures.Report;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// A report was published; its entry holds every count and binds every list.
public record ReportPublished(Realm realm, Report report, Instant at) implements PublicAct {
    @Override
    public String type() {
        return Report.TYPE;
    }

    @Override
    public String subject() {
        return report.code();
    }

    @Override
    public int seq() {
        return 1;
    }

    @Override
    public Words words() {
        return Words.of(report.words());
    }
}

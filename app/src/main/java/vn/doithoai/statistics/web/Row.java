package vn.doithoai.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.statistics.Line;
import vn.doithoai.statistics.Measure;
import vn.doithoai.statistics.Rate;
import vn.doithoai.statistics.Share;

/// One line of a report as it is shown: its part, what that is called, its figures and rates. Lines
/// of topics and results count no meetings, those of results no rates but the first. Public for the
/// templates.
public record Row(
        String part,
        String label,
        @Nullable Meetings meetings,
        Figure matters,
        Figure resolved,
        Rate rate,
        List<Share> shares) {

    /// Meetings of all kinds, the two columns official reports print, and turns of attendance.
    public record Meetings(Figure all, Figure regular, Figure thematic, Figure attendance) {}

    /// `98,46 %` or `98.46%`; empty without a denominator.
    public String percent(String language) {
        return new Share(Measure.DECLARED, rate, null, null).percent(language);
    }

    /// One of the units below the one a report is about, or an agency.
    boolean ranked() {
        return !part.equals(Line.OWN) && !part.equals(Line.NOBODY);
    }

    public Share share(Measure measure) {
        return shares.stream().filter(one -> one.measure() == measure).findFirst().orElseThrow();
    }
}

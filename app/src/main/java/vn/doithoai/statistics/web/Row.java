package vn.doithoai.statistics.web;

import org.jspecify.annotations.Nullable;
import vn.doithoai.statistics.Rate;

/// One line of a report as it is shown: its part, what that is called, and its figures. Lines of
/// topics and results count no meetings. Public for the templates.
public record Row(
        String part,
        String label,
        @Nullable Meetings meetings,
        Figure matters,
        Figure resolved,
        Rate rate) {

    /// Meetings of all kinds, the two columns official reports print, and turns of attendance.
    public record Meetings(Figure all, Figure regular, Figure thematic, Figure attendance) {}

    /// `98,46 %` or `98.46%`; empty without a denominator.
    public String percent(String language) {
        var percent = rate.percent();
        if (percent == null) {
            return "–";
        }
        var bare = percent.endsWith(".00") ? percent.substring(0, percent.length() - 3) : percent;
        return language.equals("vi") ? bare.replace('.', ',') + "\u00a0%" : bare + "%";
    }
}

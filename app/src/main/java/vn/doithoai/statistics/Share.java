package vn.doithoai.statistics;

import org.jspecify.annotations.Nullable;

/// A rate as it is shown: with the addresses of exactly the rows its numerator and its denominator
/// count. Public for the templates.
public record Share(Measure measure, Rate rate, @Nullable String list, @Nullable String whole) {

    /// `98,46 %` or `98.46%`; a dash without a denominator.
    public String percent(String language) {
        var percent = rate.percent();
        if (percent == null) {
            return "–";
        }
        var bare = percent.endsWith(".00") ? percent.substring(0, percent.length() - 3) : percent;
        return language.equals("vi") ? bare.replace('.', ',') + "\u00a0%" : bare + "%";
    }
}

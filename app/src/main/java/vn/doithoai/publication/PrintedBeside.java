package vn.doithoai.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.PrintedFigure;

/// A figure as a source printed it beside the one this record holds; neither replaces the other.
public record PrintedBeside(PrintedFigure printed, @Nullable Integer recorded) {
    private static final Set<Figure> MATTERS =
            Set.of(Figure.MATTERS, Figure.MATTERS_SPOKEN, Figure.MATTERS_WRITTEN);

    /// How the two compare: `same`, `fewer` or `more` recorded than printed, or `alone` when this
    /// record counts no such thing.
    public String verdict() {
        var held = recorded;
        if (held == null) {
            return "alone";
        }
        int difference = Integer.compare(held, printed.value());
        return difference == 0 ? "same" : difference < 0 ? "fewer" : "more";
    }

    /// Of a matter that is printed and not on record, what was raised is not known.
    public String sentence() {
        return verdict().equals("fewer") && MATTERS.contains(printed.figure())
                ? "fewer.matters"
                : verdict();
    }

    public boolean differs() {
        return recorded != null && recorded != printed.value();
    }

    public int difference() {
        return recorded == null ? 0 : Math.abs(recorded - printed.value());
    }
}

package vn.doithoai.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.PrintedFigure;

/// A printed figure as it was typed into a row of a form, or sent by a machine.
record PrintedTyped(
        @Nullable String figure,
        @Nullable String value,
        @Nullable String words,
        @Nullable String source) {
    private static final PrintedTyped NOTHING = new PrintedTyped(null, null, null, null);

    static PrintedTyped orNothing(@Nullable PrintedTyped typed) {
        return typed == null ? NOTHING : typed;
    }

    boolean blank() {
        return Stream.of(figure, value, words, source).allMatch(text -> Typed.chosen(text) == null);
    }

    PrintedTyped from(@Nullable String otherSource) {
        return new PrintedTyped(figure, value, words, otherSource);
    }

    static List<PrintedFigure> read(@Nullable List<@Nullable PrintedTyped> rows, Typed typed) {
        var figures = new ArrayList<PrintedFigure>();
        if (rows != null) {
            rows.forEach(row -> {
                var field = "printed[" + figures.size() + "].";
                figures.add(orNothing(row).figure(field, typed));
            });
        }
        return figures;
    }

    private PrintedFigure figure(String field, Typed typed) {
        typed.need(figure, "meeting.printed_figure_missing", field + "figure");
        typed.need(value, "meeting.printed_value_missing", field + "value");
        typed.need(source, "meeting.printed_without_source", field + "source");
        var known = Figure.values();
        var count = typed.count(value, field + "value");
        return new PrintedFigure(
                typed.word(figure, Figure.MATTERS, known, Figure::word, field + "figure"),
                count == null ? 0 : count,
                Typed.text(words),
                Typed.text(source));
    }
}

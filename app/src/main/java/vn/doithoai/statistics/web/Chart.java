package vn.doithoai.statistics.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Measure;

/// Draws what was raised beside what was declared resolved and what was confirmed: three bars for
/// each line, each with its number, so that neither colour nor an axis is needed to read it.
final class Chart {
    private static final int WIDE = 760;
    private static final int NARROW = 360;
    private static final int AROUND = 90;
    private static final int LINE = 84;
    private static final int MOST_LINES = 40;
    private static final String FULL = "#27346f";
    private static final String HALF = "#a9b3e0";
    private static final String EMPTY = "#fffdf7";
    private static final String INK = "#17181c";
    private static final int NUMBER = 7;
    private static final double BESIDE = 0.19;
    private static final double ABOVE = 0.42;
    private static final double ROOM = 1.14;
    private static final double NARROW_ROOM = 1.3;
    private static final double GAP = 0.008;
    private static final Pattern NAME = Pattern.compile("(?<=id=\"|#)\\w{7}\\b");

    private Chart() {}

    /// `narrow` is drawn for a telephone, so that its letters stay as large.
    static String of(Sheet sheet, Words w, boolean narrow) {
        var rows = sheet.rows().isEmpty() ? List.of(sheet.total()) : most(sheet.rows());
        return settled(
                PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                        spec(rows, w, narrow), null, new UnsupportedRGBEncoder(), false));
    }

    private static List<Row> most(List<Row> rows) {
        return rows.subList(0, Math.min(MOST_LINES, rows.size()));
    }

    // The library draws lots for the names of its parts; the same report is the same picture.
    private static String settled(String svg) {
        var names = new HashMap<String, String>();
        return NAME.matcher(svg)
                .replaceAll(n -> names.computeIfAbsent(n.group(), _ -> "part" + names.size()));
    }

    private static Map<String, Object> spec(List<Row> rows, Words w, boolean narrow) {
        var raised = w.of("statistics.matters");
        var resolved = w.of("statistics.resolved");
        var confirmed = w.of("statistics.measure.confirmed.counted");
        return map(
                "kind", "plot",
                "data", data(rows, List.of(confirmed, resolved, raised)),
                "ggsize",
                        map("width", narrow ? NARROW : WIDE, "height", AROUND + LINE * rows.size()),
                "coord", map("name", "flip"),
                "theme", theme(narrow),
                "layers",
                        list(
                                bars(),
                                names(rows),
                                numbers(rows, row -> row.matters().value(), BESIDE, w),
                                numbers(rows, row -> row.resolved().value(), 0, w),
                                numbers(rows, Chart::confirmed, -BESIDE, w)),
                "scales", scales(rows, List.of(confirmed, resolved, raised), narrow));
    }

    // In each line what was raised stands above what was resolved, and that above what was
    // confirmed.
    private static Map<String, Object> data(List<Row> rows, List<String> words) {
        var part = new ArrayList<Object>();
        var what = new ArrayList<Object>();
        var count = new ArrayList<Object>();
        for (var row : rows) {
            part.addAll(Collections.nCopies(words.size(), row.part()));
            what.addAll(words);
            count.add((double) confirmed(row));
            count.add((double) row.resolved().value());
            count.add((double) row.matters().value());
        }
        return map("part", part, "what", what, "count", count);
    }

    private static long confirmed(Row row) {
        return row.shares().stream()
                .filter(share -> share.measure() == Measure.CONFIRMED)
                .mapToLong(share -> share.rate().numerator())
                .sum();
    }

    private static Map<String, Object> bars() {
        return map(
                "geom",
                "bar",
                "stat",
                "identity",
                "mapping",
                map("x", "part", "y", "count", "fill", "what"),
                "position",
                map("name", "dodge", "width", 0.56),
                "width",
                0.54,
                "color",
                INK,
                "size",
                0.6,
                "tooltips",
                "none");
    }

    private static Map<String, Object> numbers(
            List<Row> rows, ToLongFunction<Row> figure, double beside, Words w) {
        var count = new ArrayList<Object>();
        var label = new ArrayList<Object>();
        double gap = longest(rows) * GAP;
        for (var row : rows) {
            long value = figure.applyAsLong(row);
            count.add(value + gap);
            label.add(w.number(value));
        }
        return map(
                "geom",
                "text",
                "data",
                map("part", parts(rows), "count", count, "label", label),
                "mapping",
                map("x", "part", "y", "count", "label", "label"),
                "position",
                map("name", "nudge", "x", beside),
                "hjust",
                "left",
                "color",
                INK,
                "size",
                NUMBER);
    }

    // The library cuts long names on an axis, so each stands above its bars.
    private static Map<String, Object> names(List<Row> rows) {
        return map(
                "geom",
                "text",
                "data",
                map(
                        "part", parts(rows),
                        "count", new ArrayList<Object>(Collections.nCopies(rows.size(), 0.0)),
                        "label", new ArrayList<Object>(rows.stream().map(Row::label).toList())),
                "mapping",
                map("x", "part", "y", "count", "label", "label"),
                "position",
                map("name", "nudge", "x", ABOVE),
                "hjust",
                "left",
                "color",
                INK,
                "fontface",
                "bold",
                "size",
                NUMBER);
    }

    private static double longest(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.matters().value()).reduce(1, Math::max);
    }

    private static List<Object> parts(List<Row> rows) {
        return new ArrayList<>(rows.stream().map(Row::part).toList());
    }

    private static List<Object> scales(List<Row> rows, List<String> words, boolean narrow) {
        return list(
                map(
                        "aesthetic",
                        "fill",
                        "discrete",
                        true,
                        "name",
                        "",
                        "limits",
                        new ArrayList<Object>(words),
                        "values",
                        list(HALF, FULL, EMPTY)),
                map(
                        "aesthetic",
                        "x",
                        "discrete",
                        true,
                        "name",
                        "",
                        "limits",
                        parts(rows.reversed()),
                        "labels",
                        list(),
                        "breaks",
                        list()),
                map(
                        "aesthetic", "y",
                        "name", "",
                        "labels", list(),
                        "breaks", list(),
                        "limits", list(0.0, longest(rows) * (narrow ? NARROW_ROOM : ROOM)),
                        "expand", list(0, 0)));
    }

    private static Map<String, Object> theme(boolean narrow) {
        var none = map("name", "blank");
        return map(
                "name", "classic",
                "legend_position", "top",
                "legend_direction", narrow ? "vertical" : "horizontal",
                "plot_background", none,
                "panel_background", none,
                "axis_line", none,
                "axis_ticks", none,
                "axis_text", none,
                "legend_background", none,
                "legend_text", map("name", "text", "color", INK, "size", 14));
    }

    private static List<Object> list(Object... values) {
        return new ArrayList<>(List.of(values));
    }

    // The library adds to what it is given, so nothing here may be immutable.
    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

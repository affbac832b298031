package vn.doithoai.bench;

import java.util.List;
import java.util.Locale;
import vn.doithoai.bench.Spikes.Arrival;

/// Draws when matters arrived and how long each took: the rate as steps, each matter as a dot.
final class SpikesPlot {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 300;
    private static final double LEFT = 60;
    private static final double TOP = 40;
    private static final double MOST_PER_SECOND = 40;

    private final List<Arrival> arrivals;
    private final double seconds = Spikes.RATES.size() * (double) Spikes.SECONDS_EACH;
    private final double mostMillis;

    SpikesPlot(List<Arrival> arrivals) {
        this.arrivals = arrivals;
        double slowest = arrivals.stream().mapToDouble(Arrival::millis).max().orElse(1);
        mostMillis = Math.ceil(slowest / 10) * 10;
    }

    String svg() {
        var svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"13\">%n",
                WIDTH + LEFT * 2,
                HEIGHT + TOP * 2);
        add(
                svg,
                "<title>New matters a second, and how long each took</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n");
        steps(svg);
        dots(svg);
        axes(svg);
        return svg.append("</svg>\n").toString();
    }

    private void steps(StringBuilder svg) {
        for (int stage = 0; stage < Spikes.RATES.size(); stage++) {
            int rate = Spikes.RATES.get(stage);
            double from = x(stage * (double) Spikes.SECONDS_EACH);
            double wide = x((stage + 1.0) * Spikes.SECONDS_EACH) - from;
            double high = rate / MOST_PER_SECOND * HEIGHT;
            add(
                    svg,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#dbe5ee\"/>%n<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#33506b\">%d/s</text>%n",
                    from,
                    TOP + HEIGHT - high,
                    wide,
                    high,
                    from + wide / 2,
                    TOP + HEIGHT - high - 5,
                    rate);
        }
    }

    private void dots(StringBuilder svg) {
        for (var each : arrivals) {
            add(
                    svg,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"1.6\" fill=\"%s\"/>%n",
                    x(each.at()),
                    TOP + HEIGHT - each.millis() / mostMillis * HEIGHT,
                    each.good() ? "#a4262c" : "#000");
        }
    }

    private void axes(StringBuilder svg) {
        for (int i = 0; i <= 4; i++) {
            double y = TOP + HEIGHT - i * HEIGHT / 4;
            add(
                    svg,
                    "<line x1=\"%1$.1f\" x2=\"%2$.1f\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#0002\"/>%n<text x=\"%4$.1f\" y=\"%5$.1f\" text-anchor=\"end\">%6$.0f ms</text>%n",
                    LEFT,
                    LEFT + WIDTH,
                    y,
                    LEFT - 6,
                    y + 4,
                    mostMillis * i / 4);
        }
        for (int second = 0; second <= seconds; second += Spikes.SECONDS_EACH) {
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%d s</text>%n",
                    x(second),
                    TOP + HEIGHT + 18,
                    second);
        }
    }

    private double x(double second) {
        return LEFT + second / seconds * WIDTH;
    }

    private static void add(StringBuilder to, String form, Object... values) {
        to.append(String.format(Locale.ROOT, form, values));
    }
}

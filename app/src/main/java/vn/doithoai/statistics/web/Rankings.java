package vn.doithoai.statistics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Refused;
import vn.doithoai.statistics.Measure;
import vn.doithoai.statistics.Rate;
import vn.doithoai.statistics.web.Ranking.Place;

/// Orders units or agencies by a rate, and only those of which enough is known: whoever handled one
/// matter in four minutes does not lead the list. How many are enough is set by the installation.
@Component
class Rankings {
    private final long least;

    Rankings(@Value("${doithoai.ranking.least:30}") long least) {
        this.least = least;
    }

    /// The best first; what a unit did itself is none of the units below it, and what nobody was
    /// asked about no agency's.
    Ranking of(Sheet sheet, String by) {
        var measure =
                Measure.of(by)
                        .filter(_ -> sheet.ranked())
                        .orElseThrow(() -> new Refused("statistics.order_unknown", "order", by));
        var units = sheet.rows().stream().filter(Row::ranked).toList();
        var enough =
                units.stream()
                        .filter(row -> enough(rate(row, measure)))
                        .sorted(best(measure))
                        .toList();
        var below = units.stream().filter(row -> !enough(rate(row, measure))).toList();
        return new Ranking(measure, least, places(enough, measure), below);
    }

    private boolean enough(Rate rate) {
        return rate.denominator() > 0 && rate.denominator() >= least;
    }

    private static Rate rate(Row row, Measure measure) {
        return row.share(measure).rate();
    }

    private static Comparator<Row> best(Measure measure) {
        var rising = Comparator.comparing((Row row) -> rate(row, measure), Rankings::compare);
        return measure.wanted() ? rising.reversed() : rising;
    }

    /// Exact, whatever both are rounded to.
    private static int compare(Rate one, Rate other) {
        return product(one.numerator(), other.denominator())
                .compareTo(product(other.numerator(), one.denominator()));
    }

    private static BigDecimal product(long a, long b) {
        return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
    }

    private static List<Place> places(List<Row> ordered, Measure measure) {
        var places = new ArrayList<Place>();
        Place last = null;
        for (var row : ordered) {
            boolean equal =
                    last != null && compare(rate(last.row(), measure), rate(row, measure)) == 0;
            int number = equal ? Objects.requireNonNull(last).number() : places.size() + 1;
            last = new Place(number, row);
            places.add(last);
        }
        return places;
    }
}

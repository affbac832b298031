package vn.doithoai.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.DialogueReport;
import vn.doithoai.statistics.Line;
import vn.doithoai.statistics.Measure;
import vn.doithoai.statistics.Rate;
import vn.doithoai.statistics.Share;
import vn.doithoai.statistics.Tally;

class RankingsTest {
    private final Rankings rankings = new Rankings(30);

    @Test
    void oneCaseInFourMinutesLeadsNoList() {
        var ranking =
                rankings.of(
                        sheet(Breakdown.UNIT, unit("one", 1, 1), unit("many", 29, 40)),
                        "confirmed");
        assertThat(places(ranking)).containsExactly("1 many");
        assertThat(ranking.below()).extracting(Row::part).containsExactly("one");
    }

    @Test
    void theSampleItselfIsEnough() {
        var ranking =
                rankings.of(sheet(Breakdown.UNIT, unit("a", 3, 30), unit("b", 2, 29)), "confirmed");
        assertThat(places(ranking)).containsExactly("1 a");
        assertThat(ranking.below()).extracting(Row::part).containsExactly("b");
    }

    @Test
    void equalRatesShareAPlace() {
        var sheet =
                sheet(
                        Breakdown.UNIT,
                        unit("a", 20, 40),
                        unit("b", 60, 80),
                        unit("c", 30, 60),
                        unit("d", 10, 40));
        assertThat(places(rankings.of(sheet, "confirmed")))
                .containsExactly("1 b", "2 a", "2 c", "4 d");
    }

    @Test
    void fewerBrokenPromisesAreBetter() {
        var sheet = sheet(Breakdown.UNIT, unit("a", 20, 40), unit("b", 10, 40));
        assertThat(places(rankings.of(sheet, "broken"))).containsExactly("1 b", "2 a");
        assertThat(places(rankings.of(sheet, "in_time"))).containsExactly("1 a", "2 b");
    }

    @Test
    void whatAUnitDidItselfHasNoPlaceAmongThoseBelow() {
        var sheet = sheet(Breakdown.UNIT, unit("own", 90, 100), unit("b", 10, 40));
        assertThat(places(rankings.of(sheet, "confirmed"))).containsExactly("1 b");
    }

    @Test
    void whatNoAgencyWasAskedAboutHasNoPlace() {
        var sheet = sheet(Breakdown.BODY, unit("none", 90, 100), unit("b", 10, 40));
        var ranking = rankings.of(sheet, "confirmed");
        assertThat(places(ranking)).containsExactly("1 b");
        assertThat(ranking.below()).isEmpty();
    }

    @Test
    void nothingElseIsOrdered() {
        var topics = sheet(Breakdown.TOPIC, unit("GT", 20, 40));
        assertThatThrownBy(() -> rankings.of(topics, "confirmed"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("statistics.order_unknown");
        var units = sheet(Breakdown.UNIT, unit("a", 20, 40));
        assertThatThrownBy(() -> rankings.of(units, "beauty"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("statistics.order_unknown");
    }

    /// Whatever the numbers: everybody stands once, nobody small has a place, and no place is
    /// better than a better rate.
    @ParameterizedTest
    @EnumSource(Measure.class)
    void whoeverIsRankedDeservesThePlace(Measure measure) {
        var random = new Random(7);
        for (int n = 0; n < 200; n++) {
            var rows =
                    IntStream.range(0, 12)
                            .mapToObj(i -> {
                                int all = random.nextInt(90);
                                return unit("u" + i, all == 0 ? 0 : random.nextInt(all), all);
                            })
                            .toArray(Row[]::new);
            var ranking = rankings.of(sheet(Breakdown.UNIT, rows), measure.word());
            assertThat(ranking.ranked().size() + ranking.below().size()).isEqualTo(rows.length);
            assertThat(ranking.below()).allMatch(row -> rate(row).denominator() < 30);
            double last = measure.wanted() ? 1 : 0;
            for (var place : ranking.ranked()) {
                var rate = rate(place.row());
                double share = (double) rate.numerator() / rate.denominator();
                assertThat(rate.denominator()).isGreaterThanOrEqualTo(30);
                assertThat(measure.wanted() ? last - share : share - last)
                        .isGreaterThanOrEqualTo(0);
                last = share;
            }
        }
    }

    private static Rate rate(Row row) {
        return row.share(Measure.CONFIRMED).rate();
    }

    private static List<String> places(Ranking ranking) {
        return ranking.ranked().stream().map(p -> p.number() + " " + p.row().part()).toList();
    }

    private static Row unit(String part, int counted, int all) {
        var shares =
                java.util.stream.Stream.of(Measure.values())
                        .map(one -> new Share(one, new Rate(counted, all, one.rule()), null, null))
                        .toList();
        var figure = new Figure(all, null);
        return new Row(part, part, null, figure, figure, shares.getFirst().rate(), shares);
    }

    private static Sheet sheet(Breakdown by, Row... rows) {
        var period = new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 4, 29));
        var none = new Tally(0, 0, Collections.nCopies(6, 0L), Outcomes.NONE);
        var query = new DialogueQuery(new Realm("06"), period, null, by);
        var report = new DialogueReport(query, List.of(), new Line("", none, 0), none);
        return new Sheet(report, "Bắc Kạn", List.of(rows), unit("", 0, 0));
    }
}

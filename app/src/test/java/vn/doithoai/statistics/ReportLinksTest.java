package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

class ReportLinksTest {
    private static final String KINDS =
            "&kind=regular&kind=thematic&kind=unscheduled&kind=requested";
    private static final Unit BA_BE =
            new Unit(
                    new UnitId("061"),
                    "061",
                    UnitLevel.DISTRICT,
                    "Ba Bể",
                    "Huyện Ba Bể",
                    "huyen",
                    new UnitId("06"),
                    "06/061",
                    LocalDate.MIN,
                    null);

    /// A year at an end of the period is only the part of it that lies within.
    @ParameterizedTest
    @CsvSource({
        "2016, 2016-03-01, 2016-12-31",
        "2018, 2018-01-01, 2018-12-31",
        "2021, 2021-01-01, 2021-04-29"
    })
    void aYearIsCutByThePeriod(String year, String from, String to) {
        assertThat(links(Breakdown.YEAR, null).matters(line(year), "06", List.of()))
                .isEqualTo("/kien-nghi?realm=06&from=%s&to=%s".formatted(from, to) + KINDS);
    }

    @Test
    void theTotalIsTheWholePeriod() {
        assertThat(links(Breakdown.YEAR, null).matters(line(""), "06", List.of()))
                .startsWith("/kien-nghi?realm=06&from=2016-03-01&to=2021-04-29&");
    }

    @Test
    void aKindHasNoListOfOthers() {
        var links = links(Breakdown.KIND, null);
        assertThat(links.meetings(line("thematic"), "06", List.of("regular"))).isNull();
        assertThat(links.meetings(line("regular"), "06", List.of("regular")))
                .endsWith("&to=2021-04-29&kind=regular");
        assertThat(links.meetings(line(""), "06", Dialogue.notRegular()))
                .endsWith("&kind=thematic&kind=unscheduled&kind=requested");
    }

    @Test
    void whatAUnitDidItselfIsOfItsLevel() {
        assertThat(links(Breakdown.UNIT, null).matters(line("own"), "06", List.of()))
                .endsWith("&unit=06&level=province");
        assertThat(links(Breakdown.UNIT, BA_BE).matters(line("own"), "06", List.of()))
                .endsWith("&unit=061&level=district");
        assertThat(links(Breakdown.UNIT, BA_BE).matters(line("01909"), "06", List.of()))
                .endsWith(KINDS + "&unit=01909");
        assertThat(links(Breakdown.UNIT, BA_BE).matters(line(""), "06", List.of()))
                .endsWith(KINDS + "&unit=061");
    }

    @Test
    void aResultNamesItself() {
        assertThat(
                        links(Breakdown.RESULT, null)
                                .matters(line("explained"), "06", List.of(Result.EXPLAINED)))
                .endsWith("&result=explained");
        assertThat(links(Breakdown.TOPIC, BA_BE).matters(line("GT"), "06", List.of()))
                .endsWith("&unit=061&topic=GT");
        assertThat(links(Breakdown.LEVEL, null).matters(line("commune"), "06", List.of()))
                .endsWith("&level=commune");
    }

    @Test
    void theSameReportElsewhereKeepsItsUnit() {
        assertThat(links(Breakdown.LEVEL, BA_BE).report("/bao-cao/doi-thoai.csv", "topic"))
                .isEqualTo(
                        "/bao-cao/doi-thoai.csv?realm=06&from=2016-03-01&to=2021-04-29&unit=061&by=topic");
    }

    private static ReportLinks links(Breakdown by, @Nullable Unit unit) {
        var period = new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 4, 29));
        return ReportLinks.of(new DialogueQuery(new Realm("06"), period, unit, by));
    }

    private static Line line(String part) {
        return new Line(part, new Tally(0, 0, Collections.nCopies(6, 0L), Outcomes.NONE), 0);
    }
}

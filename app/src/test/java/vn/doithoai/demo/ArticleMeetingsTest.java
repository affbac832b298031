package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.ArticleTable.Row;
import vn.doithoai.meeting.Figure;

/// What the source articles say is recorded, and nothing they do not say.
class ArticleMeetingsTest {
    private static final ArticleMeetings ARTICLES = new ArticleMeetings(OldUnits::withCode);
    private static final DemoMeeting QUANG_NINH = ARTICLES.others().get(0);
    private static final DemoMeeting HA_GIANG = ARTICLES.others().get(1);
    private static final DemoMeeting BRIEFING = ARTICLES.others().get(2);

    @Test
    void printedFiguresStandBesideTheEightMatters() {
        var meeting = ARTICLES.of25May2017();
        assertThat(meeting.printed())
                .extracting(figure -> figure.figure(), figure -> figure.value())
                .contains(tuple(Figure.TURNS, 10), tuple(Figure.MATTERS_SPOKEN, 32));
        assertThat(meeting.matters()).isEqualTo(8);
        assertThat(meeting.hosts().chairs().getFirst().name()).isEqualTo("Nguyễn Văn Du");
    }

    @Test
    void aMeetingWithoutADateHasNone() {
        assertThat(QUANG_NINH.when().day().iso()).isNull();
        assertThat(QUANG_NINH.guests().attendance()).isEqualTo(436);
        assertThat(QUANG_NINH.hosts().chairs().getFirst().posts()).contains("HNDN");
    }

    @Test
    void aReviewHasTwoChairsAndElevenSites() {
        assertThat(HA_GIANG.kind()).isEqualTo("review");
        assertThat(HA_GIANG.when().sites()).isEqualTo(11);
        assertThat(HA_GIANG.when().online()).isTrue();
        assertThat(HA_GIANG.hosts().chairs()).hasSize(2);
        assertThat(HA_GIANG.guests().attendance()).isNull();
    }

    @Test
    void theBriefingsMattersWaitForAnAnswer() {
        assertThat(BRIEFING.when().day().first()).isEqualTo(LocalDate.of(2023, 5, 31));
        assertThat(BRIEFING.matters()).isEqualTo(7);
        assertThat(BRIEFING.turns().stream().flatMap(turn -> turn.matters().stream()))
                .allMatch(matter -> matter.reply() == null);
        assertThat(BRIEFING.turns().get(3).matters().getFirst().place().name())
                .isEqualTo("Văn Minh");
    }

    @Test
    void theTableAddsUpAsPrinted() {
        var table = ArticleTable.OF_2021;
        assertThat(table.levels().stream().mapToInt(Row::meetings).sum())
                .isEqualTo(table.total().meetings())
                .isEqualTo(table.regular() + table.thematicOrUnscheduled());
        assertThat(table.levels().stream().mapToInt(Row::attendance).sum())
                .isEqualTo(table.total().attendance());
        assertThat(table.levels().stream().mapToInt(Row::matters).sum())
                .isEqualTo(table.total().matters());
        assertThat(List.of(table.levels().getFirst().rate(), table.total().rate()))
                .containsExactly("100%", "trên 97,5%");
    }
}

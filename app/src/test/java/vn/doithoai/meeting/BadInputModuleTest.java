package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.meeting.Minuted.BAC_KAN;
import static vn.doithoai.meeting.Minuted.OFFICE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@FreshDatabase
class BadInputModuleTest {
    private static final String HUGE = "đ".repeat(100_000);
    private static final PrintedFigure BAD_FIGURE = new PrintedFigure(Figure.TURNS, -1, "", " ");

    @Autowired Meetings meetings;
    @Autowired MeetingRegister register;
    @Autowired Realms realms;

    @BeforeEach
    void realm() {
        Minuted.found(realms);
    }

    private String titled(String title) {
        var minutes = Minuted.held().named(title);
        return meetings.record(BAC_KAN, minutes, OFFICE).minutes().title();
    }

    @Test
    void decomposedLettersAreComposed() {
        var typed = Normalizer.normalize("Đối thoại ở Ngân Sơn", Normalizer.Form.NFD);
        assertThat(titled(typed)).isEqualTo("Đối thoại ở Ngân Sơn");
    }

    @Test
    void strangeSpacesBecomeOrdinary() {
        assertThat(titled("\u00a0Đối\u00a0\u00a0thoại\u200b tháng\ufeff 5\r\n\t"))
                .isEqualTo("Đối thoại tháng 5");
    }

    @Test
    void aNullCharacterDoesNoHarm() {
        assertThat(titled("Đối\u0000 thoại")).isEqualTo("Đối thoại");
    }

    @Test
    void emojiAreKept() {
        assertThat(titled("Đối thoại 🌾👩‍🌾")).startsWith("Đối thoại 🌾");
    }

    @Test
    void aMeetingWithoutTitleIsCalledAfterItsKind() {
        assertThat(titled(" \u200b ")).isEqualTo("Đối thoại định kỳ, Tỉnh Bắc Kạn");
    }

    private static Minutes allWrong() {
        return new Minutes(
                Minuted.meetingId(),
                "picnic",
                new UnitId("19@20250701"),
                HUGE,
                new Organiser(HUGE, null),
                new Counterpart("martians", ""),
                new Held(
                        PartialDate.of(LocalDate.of(2190, 1, 1)),
                        LocalTime.of(14, 0),
                        LocalTime.of(9, 0),
                        "",
                        Form.MIXED,
                        0),
                new Turnout(-1, 2_000_000_000),
                List.of(new Chair(" ", "Bí thư")),
                List.of(BAD_FIGURE));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingSaved() {
        var minutes = allWrong();
        assertThatThrownBy(() -> meetings.record(BAC_KAN, minutes, OFFICE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refused.Refusal::field)
                                        .contains(
                                                "kind",
                                                "unit",
                                                "title",
                                                "organiser",
                                                "counterpart",
                                                "day",
                                                "ends",
                                                "invited",
                                                "attendance",
                                                "sites",
                                                "chairs",
                                                "printed[0].value",
                                                "printed[0].source"));
        assertThat(register.withId(BAC_KAN, minutes.id())).isEmpty();
    }

    @Test
    void anUnknownUnitIsRefused() {
        var nowhere = Minuted.held(new UnitId("99999"), PartialDate.UNKNOWN, 1);
        assertThatThrownBy(() -> meetings.record(BAC_KAN, nowhere, OFFICE))
                .hasMessageContaining("meeting.unit_unknown");
    }
}

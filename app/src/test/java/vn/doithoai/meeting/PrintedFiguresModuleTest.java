package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.doithoai.meeting.Minuted.AGENCY;
import static vn.doithoai.meeting.Minuted.BAC_KAN;
import static vn.doithoai.meeting.Minuted.OFFICE;
import static vn.doithoai.meeting.Minuted.OFFICE_OF_BA_BE;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Refused;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@FreshDatabase
class PrintedFiguresModuleTest {
    /// What the minutes of `Minuted.held()` have.
    private static final PrintedFigure MINUTED = figure(Figure.TURNS, 10, "10 lượt đại biểu");

    private static final PrintedFigure MATTERS = figure(Figure.MATTERS, 32, "32 ý kiến");
    private static final PrintedFigure ANSWERED = figure(Figure.ANSWERED, 30, "");
    private static final String WHY = "Báo đăng sau khi ghi cuộc";

    @Autowired Meetings meetings;
    @Autowired PrintedFigures printed;
    @Autowired Realms realms;

    Meeting meeting;

    @BeforeEach
    void aMeeting() {
        Minuted.found(realms);
        var code = meetings.record(BAC_KAN, Minuted.held(), OFFICE).code();
        meeting = meetings.withCode(code).orElseThrow();
    }

    private static PrintedFigure figure(Figure what, int value, String words) {
        return new PrintedFigure(what, value, words, "Báo Bắc Kạn");
    }

    private static PrintedChange add(PrintedFigure... figures) {
        return new PrintedChange(List.of(figures), Set.of(), WHY);
    }

    private static PrintedChange withdraw(Integer... positions) {
        return new PrintedChange(List.of(), Set.of(positions), "Chép nhầm dòng");
    }

    private Meeting correct(PrintedChange change) {
        return printed.correct(BAC_KAN, meeting.minutes().id(), change, OFFICE);
    }

    private List<String> refusedFields(PrintedChange change) {
        var fields = new ArrayList<String>();
        assertThatThrownBy(() -> correct(change))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                refused.refusals()
                                        .forEach(
                                                one -> fields.add(one.code() + " " + one.field())));
        assertThat(printed.history(meeting)).isEmpty();
        return fields;
    }

    @Test
    void aFigureIsAddedBesideTheMinuted(AssertablePublishedEvents events) {
        var now = correct(add(MATTERS, ANSWERED));
        assertThat(now.printed()).containsExactly(MINUTED, MATTERS, ANSWERED);
        assertThat(now.minutes()).isEqualTo(meeting.minutes());
        assertThat(now.counts()).isEqualTo(meeting.counts());
        assertThat(now.attendance()).isEqualTo(meeting.attendance());
        assertThat(events.ofType(PrintedCorrected.class))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.subject()).isEqualTo(meeting.code());
                    assertThat(act.seq()).isEqualTo(2);
                    assertThat(act.added()).isEqualTo(2);
                });
    }

    @Test
    void aWithdrawnFigureStaysInTheHistory() {
        correct(add(MATTERS));
        var now = correct(withdraw(1));
        assertThat(now.printed()).containsExactly(MATTERS);
        assertThat(now.minutes().printed()).containsExactly(MINUTED);
        assertThat(printed.history(now))
                .extracting(PrintedCorrection::seq, PrintedCorrection::added)
                .containsExactly(tuple(1, List.of(MATTERS)), tuple(2, List.of()));
        assertThat(printed.history(now).getLast().withdrawn()).containsExactly(MINUTED);
        assertThat(printed.history(now).getLast().by()).isEqualTo(OFFICE.account());
    }

    @Test
    void aMistypedFigureIsReplacedInOneAct() {
        var now =
                correct(new PrintedChange(List.of(MATTERS), Set.of(1), "Báo in 32, không phải 10"));
        assertThat(now.printed()).containsExactly(MATTERS);
        assertThat(printed.standing(now)).containsOnlyKeys(2);
    }

    @Test
    void aSecondSubmitChangesNothing(AssertablePublishedEvents events) {
        var change = new PrintedChange(List.of(MATTERS, MATTERS), Set.of(1), WHY);
        var once = correct(change);
        assertThat(correct(change)).isEqualTo(once);
        assertThat(once.printed()).containsExactly(MATTERS);
        assertThat(events.ofType(PrintedCorrected.class)).hasSize(1);
    }

    @Test
    void aWithdrawnFigureMayReturn() {
        correct(withdraw(1));
        assertThat(correct(add(MINUTED)).printed()).containsExactly(MINUTED);
        assertThat(printed.standing(meeting)).containsOnlyKeys(2);
        assertThat(printed.history(meeting)).hasSize(2);
    }

    @Test
    void theMeetingSentAgainIsStillTheSame() {
        correct(new PrintedChange(List.of(MATTERS), Set.of(1), WHY));
        var again = meetings.record(BAC_KAN, meeting.minutes(), OFFICE);
        assertThat(again.printed()).containsExactly(MATTERS);
    }

    @Test
    void everyBrokenRuleIsNamedByItsRow() {
        var bad =
                new PrintedChange(
                        List.of(
                                MATTERS,
                                new PrintedFigure(Figure.SITES, -1, "w".repeat(501), " \u200b "),
                                new PrintedFigure(Figure.SITES, 1, "", "đ".repeat(100_000))),
                        Set.of(9),
                        " \u00a0 ");
        assertThat(refusedFields(bad))
                .containsExactlyInAnyOrder(
                        "meeting.printed_not_a_count printed[1].value",
                        "meeting.text_too_long printed[1].words",
                        "meeting.printed_without_source printed[1].source",
                        "meeting.text_too_long printed[2].source",
                        "meeting.printed_unknown withdraw",
                        "meeting.reason_missing because");
        assertThat(meetings.withCode(meeting.code()).orElseThrow()).isEqualTo(meeting);
    }

    @Test
    void anEmptyCorrectionIsNone() {
        assertThat(refusedFields(add()))
                .containsExactly("meeting.printed_nothing printed[0].figure");
    }

    @Test
    void noMoreThanFiftyStand() {
        var many =
                IntStream.range(1, PrintedFigures.MOST)
                        .mapToObj(i -> figure(Figure.MATTERS, i, ""))
                        .toArray(PrintedFigure[]::new);
        assertThat(correct(add(many)).printed()).hasSize(PrintedFigures.MOST);
        assertThat(correct(add(many)).printed()).hasSize(PrintedFigures.MOST);
        assertThatThrownBy(() -> correct(add(ANSWERED)))
                .hasMessageContaining("meeting.too_many_printed");
        var swapped = new PrintedChange(List.of(ANSWERED), Set.of(1), WHY);
        assertThat(correct(swapped).printed()).hasSize(PrintedFigures.MOST).endsWith(ANSWERED);
    }

    @Test
    void onlyTheOfficeThatReachesItCorrects() {
        var id = meeting.minutes().id();
        assertThatThrownBy(() -> printed.correct(BAC_KAN, id, add(MATTERS), AGENCY))
                .hasMessageContaining("meeting.only_the_office_records");
        assertThatThrownBy(() -> printed.correct(BAC_KAN, id, add(MATTERS), OFFICE_OF_BA_BE))
                .hasMessageContaining("meeting.unknown");
        var nowhere = Minuted.meetingId();
        assertThatThrownBy(() -> printed.correct(BAC_KAN, nowhere, add(MATTERS), OFFICE))
                .hasMessageContaining("meeting.unknown");
    }

    @Test
    void oddTextIsTidied() {
        var typed = Normalizer.normalize("\u00a032 ý\u200b kiến 🌾\r\n", Normalizer.Form.NFD);
        var now = correct(add(new PrintedFigure(Figure.MATTERS, 32, typed, "Báo\u00a0Bắc Kạn")));
        assertThat(now.printed().getLast()).isEqualTo(figure(Figure.MATTERS, 32, "32 ý kiến 🌾"));
    }

    @Test
    void bothKindsOfCorrectionAreNumberedTogether(AssertablePublishedEvents events) {
        var id = meeting.minutes().id();
        correct(add(MATTERS));
        meetings.correctAttendance(BAC_KAN, id, 240, "Đếm lại", OFFICE);
        correct(add(ANSWERED));
        meetings.correctAttendance(BAC_KAN, id, 241, "Đếm lại lần nữa", OFFICE);
        assertThat(events.ofType(PrintedCorrected.class))
                .extracting(PrintedCorrected::seq)
                .containsExactly(2, 4);
        assertThat(events.ofType(AttendanceCorrected.class))
                .extracting(AttendanceCorrected::seq)
                .containsExactly(3, 5);
        var now = meetings.withCode(meeting.code()).orElseThrow();
        assertThat(now.corrections()).isEqualTo(2);
        assertThat(meetings.corrections(now)).extracting(Correction::seq).containsExactly(1, 2);
    }

    @Test
    void correctionsAtOnceLoseNothing() throws Exception {
        Minuted.atOnce(12, i -> correct(add(figure(Figure.MATTERS, i % 6, "lần " + i % 6))));
        var now = meetings.withCode(meeting.code()).orElseThrow();
        assertThat(now.printed()).hasSize(7).doesNotHaveDuplicates();
        assertThat(printed.history(now))
                .extracting(PrintedCorrection::seq)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }
}

package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.meeting.Minuted.AGENCY;
import static vn.doithoai.meeting.Minuted.BAC_KAN;
import static vn.doithoai.meeting.Minuted.NAM_MAU;
import static vn.doithoai.meeting.Minuted.OFFICE;
import static vn.doithoai.meeting.Minuted.OFFICE_OF_BA_BE;
import static vn.doithoai.meeting.Minuted.PROVINCE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Refused;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@FreshDatabase
class MeetingModuleTest {
    @Autowired Meetings meetings;
    @Autowired MeetingRegister register;
    @Autowired Realms realms;

    @BeforeEach
    void realm() {
        Minuted.found(realms);
    }

    @Test
    void aMeetingIsReadAsItWasMinuted() {
        var minutes = Minuted.held();
        var code = meetings.record(BAC_KAN, minutes, OFFICE).code();
        var read = meetings.withCode(code).orElseThrow();
        assertThat(read.minutes()).isEqualTo(minutes);
        assertThat(read.level()).isEqualTo(UnitLevel.PROVINCE);
        assertThat(read.attendance()).isEqualTo(244);
        assertThat(read.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        var code = meetings.record(BAC_KAN, Minuted.held(), OFFICE).code();
        assertThat(meetings.withCode(code.toLowerCase(Locale.ROOT).replace("-", ""))).isPresent();
        assertThat(meetings.withCode("BK-0000-0001")).isEmpty();
        assertThat(meetings.withCode("drop table")).isEmpty();
    }

    @Test
    void aSecondSubmitFindsTheFirst(AssertablePublishedEvents events) {
        var minutes = Minuted.held();
        var first = meetings.record(BAC_KAN, minutes, OFFICE);
        var second = meetings.record(BAC_KAN, minutes, OFFICE);
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(events.ofType(MeetingRecorded.class)).hasSize(1);
        assertThat(events.ofType(MeetingCounted.class)).hasSize(1);
    }

    @Test
    void anIdServesOneMeeting() {
        var minutes = Minuted.held();
        meetings.record(BAC_KAN, minutes, OFFICE);
        var other =
                new Minutes(
                        minutes.id(),
                        "thematic",
                        minutes.unit(),
                        minutes.title(),
                        minutes.organiser(),
                        minutes.counterpart(),
                        minutes.held(),
                        minutes.turnout(),
                        minutes.chairs(),
                        minutes.printed());
        assertThatThrownBy(() -> meetings.record(BAC_KAN, other, OFFICE))
                .hasMessageContaining("meeting.id_used_for_another");
    }

    @Test
    void aDateMayBeUnknownOrPartial() {
        for (var day : List.of(PartialDate.UNKNOWN, PartialDate.of(YearMonth.of(2017, 2)))) {
            var code = meetings.record(BAC_KAN, Minuted.held(PROVINCE, day, 1), OFFICE).code();
            assertThat(meetings.withCode(code).orElseThrow().day()).isEqualTo(day);
        }
    }

    @Test
    void aUnitOfAnotherEraIsRefused() {
        var in2026 = Minuted.held(NAM_MAU, PartialDate.of(LocalDate.of(2026, 1, 5)), 1);
        assertThatThrownBy(() -> meetings.record(BAC_KAN, in2026, OFFICE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                new Refused.Refusal(
                                                        "meeting.unit_not_on_that_day",
                                                        "unit",
                                                        List.of("Xã Nam Mẫu"))));
    }

    @Test
    void aMonthOfChangeSuitsBothEras() {
        var inTheYear = Minuted.held(NAM_MAU, PartialDate.ofYear(2025), 1);
        assertThat(meetings.record(BAC_KAN, inTheYear, OFFICE).code()).startsWith("BK-");
    }

    @Test
    void aUnitOutOfReachIsRefused() {
        var province = Minuted.held();
        assertThatThrownBy(() -> meetings.record(BAC_KAN, province, OFFICE_OF_BA_BE))
                .hasMessageContaining("meeting.unit_out_of_reach");
    }

    @Test
    void anAgencyRecordsNothing() {
        assertThatThrownBy(() -> meetings.record(BAC_KAN, Minuted.held(), AGENCY))
                .hasMessageContaining("meeting.only_the_office_records");
    }

    @Test
    void outOfReachLooksAbsent() {
        var code = meetings.record(BAC_KAN, Minuted.held(), OFFICE).code();
        assertThat(meetings.reachableBy(OFFICE, code)).isPresent();
        assertThat(meetings.reachableBy(OFFICE_OF_BA_BE, code)).isEmpty();
        assertThat(meetings.reachableBy(AGENCY, code)).isEmpty();
    }

    @Test
    void aCorrectionKeepsWhatStood(AssertablePublishedEvents events) {
        var meeting = meetings.record(BAC_KAN, Minuted.held(), OFFICE);
        var id = meeting.minutes().id();
        meetings.correctAttendance(BAC_KAN, id, 240, "Đếm lại theo danh sách ký", OFFICE);
        var now = meetings.correctAttendance(BAC_KAN, id, 240, "Bấm gửi hai lần", OFFICE);
        assertThat(now.attendance()).isEqualTo(240);
        assertThat(now.minutes().turnout().attendance()).isEqualTo(244);
        assertThat(meetings.corrections(now))
                .singleElement()
                .satisfies(one -> assertThat(one.was()).isEqualTo(244));
        assertThat(events.ofType(MeetingCounted.class))
                .anySatisfy(moved -> {
                    assertThat(moved.was()).isEqualTo(meeting.counted(244));
                    assertThat(moved.now()).isEqualTo(meeting.counted(240));
                });
        assertThat(events.ofType(AttendanceCorrected.class))
                .singleElement()
                .satisfies(act -> assertThat(act.seq()).isEqualTo(2));
    }

    @Test
    void aSecondSubmitOutlivesACorrection() {
        var minutes = Minuted.held();
        meetings.record(BAC_KAN, minutes, OFFICE);
        meetings.correctAttendance(BAC_KAN, minutes.id(), 1, "Nhầm", OFFICE);
        assertThat(meetings.record(BAC_KAN, minutes, OFFICE).attendance()).isEqualTo(1);
    }

    @Test
    void aCorrectionNeedsAReason() {
        var id = meetings.record(BAC_KAN, Minuted.held(), OFFICE).minutes().id();
        assertThatThrownBy(() -> meetings.correctAttendance(BAC_KAN, id, 3, " \u200b ", OFFICE))
                .hasMessageContaining("meeting.reason_missing");
        assertThatThrownBy(() -> meetings.correctAttendance(BAC_KAN, id, -1, "x", OFFICE))
                .hasMessageContaining("meeting.not_a_sane_count");
    }

    @Test
    void pagesFollowWithoutGapOrTwin() {
        var unit = new UnitId("01924");
        var codes = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            var day =
                    i < 2 ? PartialDate.UNKNOWN : PartialDate.of(LocalDate.of(2016, 3, i % 3 + 1));
            codes.add(meetings.record(BAC_KAN, Minuted.held(unit, day, i), OFFICE).code());
        }
        var query = inUnit("06/061/01924");
        var read = new ArrayList<Meeting>();
        var page = register.find(query, null, 3);
        read.addAll(page.rows());
        while (page.next() != null) {
            page = register.find(query, Cursor.asked(page.next().toString(), null), 3);
            read.addAll(page.rows());
        }
        assertThat(read).extracting(Meeting::code).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(read.subList(5, 7)).allMatch(last -> last.day().first() == null);
        assertThat(register.count(query)).isEqualTo(7);
    }

    @Test
    void aPeriodHoldsOnlyWhatIsSurelyInIt() {
        var unit = new UnitId("01927");
        var may = YearMonth.of(2017, 5);
        for (var day :
                List.of(PartialDate.UNKNOWN, PartialDate.of(may), PartialDate.ofYear(2017))) {
            meetings.record(BAC_KAN, Minuted.held(unit, day, 1), OFFICE);
        }
        assertThat(countIn(may.atDay(1), may.atEndOfMonth())).isEqualTo(1);
        assertThat(countIn(may.atDay(2), may.atEndOfMonth())).isZero();
        assertThat(countIn(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31))).isEqualTo(2);
    }

    private int countIn(LocalDate from, LocalDate to) {
        var query = inUnit("06/061/01927");
        return register.count(
                new MeetingQuery(
                        BAC_KAN,
                        new Period(from, to),
                        List.of("commune"),
                        List.of("regular"),
                        query.unitPaths(),
                        List.of("06"),
                        null,
                        null));
    }

    @Test
    void wordsAreFoundWithoutMarks() {
        var unit = new UnitId("01930");
        meetings.record(BAC_KAN, Minuted.held(unit, PartialDate.UNKNOWN, 1), OFFICE);
        for (var typed : List.of("doi thoai", "ĐỐI THOẠI nguyen van du", "chu tich & | ! ' hdnd")) {
            assertThat(register.count(worded(typed))).as(typed).isEqualTo(1);
        }
        assertThat(register.count(worded("xyzt"))).isZero();
    }

    private static MeetingQuery worded(String typed) {
        return new MeetingQuery(
                BAC_KAN,
                null,
                List.of(),
                List.of(),
                List.of("06/061/01930"),
                List.of(),
                typed,
                null);
    }

    private static MeetingQuery inUnit(String path) {
        return new MeetingQuery(
                BAC_KAN, null, List.of(), List.of(), List.of(path), List.of(), null, null);
    }

    @Test
    void manySubmitsAtOnceMakeOneMeeting() throws Exception {
        var minutes = Minuted.held();
        var codes =
                Set.copyOf(
                        Minuted.atOnce(12, _ -> meetings.record(BAC_KAN, minutes, OFFICE).code()));
        assertThat(codes).hasSize(1);
    }
}

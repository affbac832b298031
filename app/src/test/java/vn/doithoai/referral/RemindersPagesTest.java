package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.petition.Petition;

/// What the ladder says stands on the desk it was said to, of matters due on Thursday 20 May 2021.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersPagesTest {
    private static final LocalDate OFFICE_TOLD = LocalDate.of(2021, 5, 27);
    private static final LocalDate LEADER_TOLD = LocalDate.of(2021, 6, 3);

    @Autowired Troupe troupe;
    @Autowired Ladder ladder;
    @Autowired Reminders reminders;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired Portal binh;
    @Autowired Portal huong;
    @Autowired Portal ada;
    @Autowired Portal lan;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
        ada.signIn("ada", Cast.PASSWORD);
        lan.signIn("lan", Cast.PASSWORD);
    }

    @BeforeEach
    void nothingRoseYet() {
        clock.setTo(Troupe.DUE.minusDays(20));
        db.sql("truncate referral_watch, referral_step").update();
    }

    private void climbOn(LocalDate day) {
        clock.setTo(day);
        ladder.climb(clock.instant());
    }

    private static String code(Petition petition) {
        return petition.standing().code();
    }

    private static List<String> told(Portal who, String page) {
        return who.open(page).texts(".reminders .code");
    }

    @Test
    void eachDeskIsToldAtItsStep() {
        var code = code(troupe.referred());
        climbOn(Troupe.DUE.minusDays(2));
        assertThat(told(binh, "/co-quan")).containsExactly(code);
        assertThat(told(huong, "/co-quan")).isEmpty();
        climbOn(Troupe.DUE);
        assertThat(told(huong, "/co-quan")).containsExactly(code);
        assertThat(told(ada, "/van-phong/viec")).isEmpty();
        climbOn(OFFICE_TOLD);
        assertThat(told(ada, "/van-phong/viec")).containsExactly(code);
        assertThat(told(lan, "/lanh-dao")).isEmpty();
        climbOn(LEADER_TOLD);
        assertThat(told(lan, "/lanh-dao")).containsExactly(code);
        assertThat(lan.page().texts(".reminders").getFirst())
                .contains(
                        "quá 10 ngày làm việc",
                        "Hạn 20/05/2021",
                        "Sở Giao thông vận tải",
                        "Báo lãnh đạo và Mặt trận Tổ quốc ngày 03/06/2021");
        assertThat(told(binh, "/co-quan")).containsExactly(code);
    }

    @Test
    void theOldestDayStandsFirst() {
        var younger = troupe.referred();
        var older = troupe.received();
        var day = new DueBy.Hand(Troupe.DUE.minusDays(3), "Theo kết luận");
        older = troupe.sending.refer(older, older.acts(), Cast.TRANSPORT, day, troupe.is("ada"));
        climbOn(LEADER_TOLD);
        assertThat(told(binh, "/co-quan")).containsSubsequence(code(older), code(younger));
        assertThat(told(lan, "/lanh-dao")).containsSubsequence(code(older), code(younger));
    }

    /// Taking it on, or asking the clock for anything else, does not put the delay back.
    @Test
    void anActThatIsNoAnswerLeavesTheReminder() {
        var matter = troupe.referred();
        climbOn(OFFICE_TOLD);
        var before = reminders.of(troupe.is("ada")).oldest();
        clock.setTo(OFFICE_TOLD.plusDays(1));
        var accepted = troupe.routes.accept(matter, matter.acts(), troupe.is("binh"));
        climbOn(OFFICE_TOLD.plusDays(1));
        assertThat(reminders.of(troupe.is("ada")).oldest())
                .extracting(Reminder::code, Reminder::since, Reminder::step)
                .isEqualTo(
                        before.stream()
                                .map(one ->
                                        org.assertj.core.groups.Tuple.tuple(
                                                one.code(), one.since(), one.step()))
                                .toList());
        var answer = Troupe.answer("explained");
        var proposed = troupe.drafts.propose(accepted, accepted.acts(), answer, troupe.is("binh"));
        assertThat(told(ada, "/van-phong/viec")).containsExactly(code(matter));
        troupe.approved(proposed, "huong");
        assertThat(told(ada, "/van-phong/viec")).isEmpty();
    }

    @Test
    void whoeverIsNotConcernedIsNotTold() {
        troupe.referred();
        climbOn(LEADER_TOLD);
        assertThat(reminders.of(troupe.is("khoa")).isEmpty()).isTrue();
        assertThat(reminders.of(troupe.is("chi")).isEmpty()).isTrue();
    }

    @Test
    void fiveAreShownAndTheRestCounted() {
        for (int i = 0; i < 7; i++) {
            troupe.referred();
        }
        climbOn(LEADER_TOLD);
        assertThat(told(lan, "/lanh-dao")).hasSize(5);
        assertThat(lan.page().words()).contains("Nhắc việc: 7 kiến nghị", "Và 2 kiến nghị nữa");
    }

    @Test
    void aLeaderSeesTheDraftsThatWaitForThem() {
        var proposed = troupe.proposed("explained");
        var code = code(proposed.petition());
        var page = lan.open("/lanh-dao");
        assertThat(page.texts("#du-thao tbody a")).contains(code);
        assertThat(lan.open("/kien-nghi/" + code + "/du-thao").status()).isEqualTo(200);
        troupe.approved(proposed, "lan");
        assertThat(lan.open("/lanh-dao").texts("#du-thao tbody a")).doesNotContain(code);
    }
}

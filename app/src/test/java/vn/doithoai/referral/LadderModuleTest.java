package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.organisation.Duty.LADDER_AGENCY;
import static vn.doithoai.organisation.Duty.LADDER_HEAD;
import static vn.doithoai.organisation.Duty.LADDER_LEADER;
import static vn.doithoai.organisation.Duty.LADDER_OFFICE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.TestParts;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.VietnamTime;

/// How a delay rises, of matters due on Wednesday 13 May 2026.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Import({TestParts.class, SentMatters.class})
class LadderModuleTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 13);
    private static final LocalDate REMINDED = LocalDate.of(2026, 5, 8);
    private static final LocalDate OFFICE_TOLD = LocalDate.of(2026, 5, 20);
    private static final LocalDate LEADER_TOLD = LocalDate.of(2026, 5, 27);

    @Autowired SentMatters matters;
    @Autowired Extensions extensions;
    @Autowired Ladder ladder;
    @Autowired WatchStore watch;
    @Autowired ClockStore clocks;
    @Autowired TestClock clock;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient db;

    @BeforeEach
    void inApril() {
        matters.theRealmIsThere();
        clock.setTo(LocalDate.of(2026, 4, 24));
    }

    @AfterEach
    void nothingIsWatched() {
        db.sql("truncate referral_watch, referral_step").update();
    }

    private Petition due(LocalDate day) {
        return matters.sent(new DueBy.Hand(day, "Theo kết luận"));
    }

    private int climbOn(LocalDate day) {
        clock.setTo(day);
        return ladder.climb(clock.instant());
    }

    private List<Integer> steps(Petition petition) {
        return db.sql("select step from referral_step where petition = :id order by step")
                .param("id", petition.standing().id().value())
                .query(Integer.class)
                .list();
    }

    @Test
    void eachStepHasItsDay(AssertablePublishedEvents events) {
        var petition = due(DUE);
        assertThat(climbOn(REMINDED.minusDays(1))).isZero();
        assertThat(climbOn(REMINDED)).isOne();
        assertThat(climbOn(DUE.minusDays(1))).isZero();
        assertThat(climbOn(DUE)).isOne();
        assertThat(climbOn(OFFICE_TOLD.minusDays(1))).isZero();
        assertThat(climbOn(OFFICE_TOLD)).isOne();
        assertThat(climbOn(LEADER_TOLD)).isOne();
        assertThat(climbOn(LEADER_TOLD.plusYears(1))).isZero();
        assertThat(steps(petition)).containsExactly(1, 2, 3, 4);
        assertThat(events.ofType(DelayRose.class))
                .extracting(DelayRose::step)
                .containsExactly(LADDER_AGENCY, LADDER_HEAD, LADDER_OFFICE, LADDER_LEADER);
    }

    @Test
    void whatWasMissedIsCaughtUpInOrder(AssertablePublishedEvents events) {
        var petition = due(DUE);
        assertThat(climbOn(LEADER_TOLD)).isEqualTo(4);
        assertThat(steps(petition)).containsExactly(1, 2, 3, 4);
        assertThat(events.ofType(DelayRose.class)).extracting(DelayRose::due).containsOnly(DUE);
    }

    /// More time moves the day; nobody who was told is told again, and the next hear of the new
    /// day.
    @Test
    void anExtensionDoesNotStartTheLadderAnew() {
        var petition = due(DUE);
        extensions.ask(petition, petition.acts(), new MoreTime(5, "Chờ", "NĐ"), SentMatters.AGENCY);
        climbOn(DUE);
        assertThat(steps(petition)).containsExactly(1, 2);
        var asked = matters.read(petition);
        extensions.decide(asked, asked.acts(), true, "", SentMatters.LEADER);
        var later = LocalDate.of(2026, 5, 18);
        assertThat(matters.read(petition).due()).isEqualTo(later);
        assertThat(climbOn(later)).isZero();
        assertThat(climbOn(OFFICE_TOLD)).isZero();
        assertThat(climbOn(LocalDate.of(2026, 5, 25))).isOne();
        assertThat(steps(petition)).containsExactly(1, 2, 3);
    }

    @Test
    void anotherDayInTheSameRoundKeepsTheStep() {
        var petition = due(DUE);
        climbOn(DUE);
        watched(petition, 1, DUE.plusDays(30));
        assertThat(climbOn(DUE.plusDays(30))).isZero();
        watch.close(Cast.BAC_KAN, petition.standing().id());
        watched(petition, 1, DUE);
        assertThat(climbOn(DUE)).isZero();
        watched(petition, 2, DUE);
        assertThat(climbOn(DUE)).isEqualTo(2);
    }

    private void watched(Petition petition, int round, LocalDate due) {
        clocks.add(petition, new Setting.Planned(due, null, round), null, null, clock.instant());
    }

    @Test
    void anAnswerEndsTheWatch() {
        var petition = due(DUE);
        matters.answered(petition);
        assertThat(climbOn(LEADER_TOLD)).isZero();
        assertThat(steps(petition)).isEmpty();
    }

    @Test
    void theOldestDayComesFirst() {
        var younger = due(DUE);
        var older = due(DUE.minusDays(2));
        var risen = watch.rise(Cast.BAC_KAN, UnitLevel.PROVINCE, 0, DUE, 1, clock.instant());
        assertThat(risen)
                .extracting(Risen::petition)
                .containsExactly(older.standing().id())
                .doesNotContain(younger.standing().id());
    }

    @Test
    void oneNodeClimbsAtATime() {
        due(DUE);
        clock.setTo(DUE);
        var other =
                Thread.ofVirtual()
                        .unstarted(() -> assertThat(ladder.climb(clock.instant())).isZero());
        transactions.executeWithoutResult(_ -> {
            assertThat(watch.alone(Cast.BAC_KAN)).isTrue();
            other.start();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        });
        assertThat(ladder.climb(clock.instant())).isEqualTo(2);
    }

    /// A day ends at midnight in Hà Nội, wherever the program runs.
    @Test
    void theDayIsThatOfVietnam() {
        due(DUE);
        climbOn(REMINDED);
        var lateOnTheDayBefore =
                DUE.minusDays(1).atTime(LocalTime.of(23, 59)).atZone(VietnamTime.ZONE).toInstant();
        assertThat(ladder.climb(lateOnTheDayBefore)).isZero();
        assertThat(ladder.climb(lateOnTheDayBefore.plusSeconds(60))).isOne();
    }

    /// The plan over a hundred thousand open matters: one index, in its order, and nothing else.
    @Test
    void theScanReadsTheIndexAlone() {
        db.sql(
                        """
                        alter table referral_watch drop constraint what_is_watched_was_sent
                        """)
                .update();
        db.sql(
                        """
                        insert into referral_watch (realm, petition, round, level, due, step)
                        select '06', gen_random_uuid(), 1, 'commune',
                               date '2026-01-01' + (n % 300), n % 4
                          from generate_series(1, 100000) n
                        """)
                .update();
        db.sql("vacuum analyze referral_watch").update();
        var plan =
                String.join(
                        "\n",
                        db.sql("explain (costs off) " + WatchStore.late(1_000))
                                .param("realm", "06")
                                .param("level", "commune")
                                .param("step", 2)
                                .param("cutoff", LocalDate.of(2026, 5, 20))
                                .query(String.class)
                                .list());
        assertThat(plan)
                .contains("Index Only Scan using watch_by_due")
                .doesNotContain("Sort", "Seq Scan", "Filter");
    }

    @Test
    void whatIsTakenIsNotTakenAgain() {
        List.of(DUE, DUE, DUE).forEach(this::due);
        assertThat(watch.rise(Cast.BAC_KAN, UnitLevel.PROVINCE, 0, DUE, 2, clock.instant()))
                .hasSize(2);
        assertThat(watch.rise(Cast.BAC_KAN, UnitLevel.PROVINCE, 0, DUE, 2, clock.instant()))
                .hasSize(1);
        assertThat(watch.rise(Cast.BAC_KAN, UnitLevel.COMMUNE, 1, DUE, 2, clock.instant()))
                .isEmpty();
    }
}

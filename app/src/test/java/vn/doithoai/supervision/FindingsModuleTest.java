package vn.doithoai.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Referrals;
import vn.doithoai.referral.Troupe;
import vn.doithoai.referral.Verdicts;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;

/// The Front looks on 29 April 2021, a day after the answer.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsModuleTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 29);
    private static final FindingQuery DIFFERING = FindingQuery.differing(Cast.BAC_KAN, "06");
    private static final FindingQuery ALL = new FindingQuery(Cast.BAC_KAN, "06", Set.of());

    @Autowired Findings findings;
    @Autowired TestClock clock;
    @Autowired FrontDesk desk;
    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Verdicts verdicts;
    @Autowired Referrals referrals;

    @BeforeAll
    void curtain() {
        troupe.enter();
    }

    @Test
    void aFindingChangesNothingOfTheAgencysWord() {
        var answered = troupe.answered("settled_by_action");
        var after = found(answered, Opinion.DISAGREES);
        var standing = troupe.now(answered).standing();
        assertThat(standing.result()).isEqualTo(Result.SETTLED);
        assertThat(standing.stage()).isEqualTo(answered.standing().stage());
        assertThat(after.acts()).isEqualTo(answered.acts() + 1);
        assertThat(petitions.history(Cast.BAC_KAN, standing.id()).getLast().act())
                .isEqualTo(Act.INSPECT);
        assertThat(of(answered).getFirst().answerSeq())
                .isEqualTo(referrals.answersTo(Cast.BAC_KAN, standing.id()).getLast().actSeq());
    }

    @Test
    void aLaterFindingCorrectsAndTheEarlierStays() {
        int before = findings.count(DIFFERING);
        var once = found(troupe.answered("explained"), Opinion.PARTLY);
        assertThat(findings.count(DIFFERING)).isEqualTo(before + 1);
        found(once, Opinion.AGREES);
        assertThat(of(once))
                .extracting(Finding::opinion)
                .containsExactly(Opinion.PARTLY, Opinion.AGREES);
        assertThat(findings.count(DIFFERING)).isEqualTo(before);
    }

    @Test
    void theSameFormTwiceIsOneFinding() {
        var answered = troupe.answered("explained");
        var look = look(Opinion.PARTLY, TODAY);
        findings.record(answered, answered.acts(), look, troupe.is("hoa"));
        findings.record(troupe.now(answered), answered.acts(), look, troupe.is("hoa"));
        assertThat(of(answered)).hasSize(1);
        refused(
                "petition.changed_since",
                () ->
                        findings.record(
                                troupe.now(answered),
                                answered.acts(),
                                look(Opinion.AGREES, TODAY),
                                troupe.is("hoa")));
    }

    @Test
    void aClosedMatterIsStillLookedAt() {
        var answered = troupe.answered("settled_by_action");
        var closed = verdicts.confirm(answered, answered.acts(), Troupe.PETITIONER);
        found(closed, Opinion.DISAGREES);
        assertThat(troupe.now(answered).standing().ending()).isEqualTo(closed.standing().ending());
    }

    @Test
    void onlyTheFrontFinds() {
        var answered = troupe.answered("explained");
        for (var name : List.of("ada", "binh", "huong", "lan", "giao")) {
            refused("petition.act_of_others", () -> foundBy(answered, troupe.is(name)));
        }
        var elsewhere = front("06/061");
        assertThatThrownBy(() -> foundBy(answered, elsewhere)).isInstanceOf(Absent.class);
        assertThat(of(answered)).isEmpty();
    }

    /// The account of a clerk who became the Front's: the hand in the answer is what counts.
    @Test
    void whoeverGaveTheAnswerDoesNotJudgeIt() {
        var answered = troupe.answered("explained");
        var drafter = troupe.is("binh").account();
        var turned = new Actor(Cast.BAC_KAN, drafter, "Bình", Role.FRONT, Cast.OFFICE, "06");
        refused("referral.own_answer", () -> foundBy(answered, turned));
        refused(
                "referral.own_answer",
                () -> verdicts.confirm(answered, answered.acts(), Hand.of(turned)));
    }

    @Test
    void aLookIsWholeOrRefused() {
        var answered = troupe.answered("explained");
        refusedLook("supervision.day_missing", answered, look(Opinion.AGREES, null));
        refusedLook("supervision.day_to_come", answered, look(Opinion.AGREES, TODAY.plusDays(1)));
        refusedLook(
                "supervision.day_before_the_answer",
                answered,
                look(Opinion.AGREES, LocalDate.of(2021, 4, 27)));
        refusedLook(
                "supervision.words_missing",
                answered,
                new Look(Opinion.AGREES, " ", TODAY, "Mặt trận thôn"));
        refusedLook(
                "supervision.words_missing",
                answered,
                new Look(Opinion.AGREES, "Đã làm", TODAY, ""));
        refusedLook(
                "supervision.words_too_long",
                answered,
                new Look(Opinion.AGREES, "x".repeat(4_001), TODAY, "Mặt trận thôn"));
        assertThat(of(answered)).isEmpty();
        found(answered, look(Opinion.AGREES, LocalDate.of(2021, 4, 28)));
        assertThat(of(answered)).hasSize(1);
    }

    @Test
    void whatHasNoAnswerIsNotLookedAt() {
        var accepted = troupe.accepted();
        refusedLook("supervision.nothing_answered", accepted, look(Opinion.AGREES, TODAY));
    }

    @Test
    void disagreementsAreReadByPartOfTheCountry() {
        found(troupe.answered("explained"), Opinion.DISAGREES);
        assertThat(pages(DIFFERING, 200))
                .hasSize(findings.count(DIFFERING))
                .allMatch(row -> row.finding() != null)
                .allMatch(row -> row.finding().opinion() != Opinion.AGREES);
        var elsewhere = FindingQuery.differing(Cast.BAC_KAN, "06/061");
        assertThat(desk.found(elsewhere, null, 20).rows()).isEmpty();
    }

    /// Page by page, on and back, every finding stands once and in the same order.
    @Test
    void pagesMissNothingAndRepeatNothing() {
        for (int n = 0; n < 5; n++) {
            clock.setTo(TODAY.plusDays(n / 2));
            found(troupe.answered("explained"), Opinion.values()[n % 3]);
        }
        clock.setTo(TODAY);
        for (var query : List.of(DIFFERING, ALL)) {
            var whole = pages(query, 200);
            assertThat(whole).hasSize(findings.count(query));
            assertThat(pages(query, 2)).isEqualTo(whole);
            var last = desk.found(query, null, 2);
            while (last.next() != null) {
                last = desk.found(query, last.next(), 2);
            }
            var back = new ArrayList<Watched>(last.rows());
            while (last.previous() != null) {
                last = desk.found(query, last.previous(), 2);
                back.addAll(0, last.rows());
            }
            assertThat(back).endsWith(whole.getLast()).containsAll(whole);
        }
        assertThat(findings.count(ALL)).isGreaterThan(findings.count(DIFFERING));
    }

    private List<Watched> pages(FindingQuery query, int size) {
        var rows = new ArrayList<Watched>();
        var page = desk.found(query, null, size);
        rows.addAll(page.rows());
        while (page.next() != null) {
            page = desk.found(query, page.next(), size);
            rows.addAll(page.rows());
        }
        return rows;
    }

    private Actor front(String path) {
        return new Actor(
                Cast.BAC_KAN,
                troupe.is("hoa").account(),
                "Hoa",
                Role.FRONT,
                Cast.BA_BE_OFFICE,
                path);
    }

    private Petition found(Petition petition, Opinion opinion) {
        return found(petition, look(opinion, TODAY));
    }

    private Petition found(Petition petition, Look look) {
        return findings.record(petition, petition.acts(), look, troupe.is("hoa"));
    }

    private void foundBy(Petition petition, Actor by) {
        findings.record(petition, petition.acts(), look(Opinion.AGREES, TODAY), by);
    }

    private void refusedLook(String code, Petition petition, Look look) {
        refused(code, () -> found(petition, look));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(code);
    }

    private static Look look(Opinion opinion, @Nullable LocalDate day) {
        return new Look(opinion, "Đường mới rải một đoạn", day, "Ban Công tác Mặt trận thôn");
    }

    private List<Finding> of(Petition petition) {
        return findings.of(Cast.BAC_KAN, petition.standing().id());
    }
}

package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.doithoai.workplace.AgencyDeskModuleTest.kinds;
import static vn.doithoai.workplace.AgencyDeskModuleTest.row;
import static vn.doithoai.workplace.AgencyDeskModuleTest.rows;
import static vn.doithoai.workplace.AgencyDeskModuleTest.why;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.Refused;
import vn.doithoai.workplace.RowOutcome.Kind;

/// One answer to several matters, by two people; and several sent on to who is competent.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneAnswerModuleTest {
    private static final String WHY = "Đường này do huyện quản lý.";

    @Autowired Troupe troupe;
    @Autowired AgencyDesk desk;
    @Autowired WaitingDrafts waiting;
    @Autowired Drafts drafts;
    @Autowired Routes routes;
    private int said;
    private Answer answer = Troupe.answer("explained");

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    /// Words of its own for each test, so that its drafts are a cluster of their own.
    @BeforeEach
    void somethingElseIsSaid() {
        answer = Troupe.answer("explained", "Đã trả lời lần " + ++said + ".", null);
    }

    private DraftCluster cluster(String head) {
        return waiting.of(troupe.is(head)).stream()
                .filter(one -> one.answer().equals(answer))
                .findFirst()
                .orElseThrow();
    }

    private static List<Marked> marks(DraftCluster cluster) {
        return Marked.of(cluster.rows().stream().map(DraftedRow::mark).toList());
    }

    private Stage stage(Petition petition) {
        return troupe.now(petition).standing().stage();
    }

    private static String refusal(Runnable act) {
        return catchThrowableOfType(Refused.class, act::run).refusals().getFirst().code();
    }

    @Test
    void oneAnswerBecomesADraftForEach() {
        var one = troupe.referred();
        var other = troupe.accepted();
        var outcome = desk.answer(rows(one, other), answer, troupe.is("binh"));
        assertThat(kinds(outcome)).containsExactly(Kind.DONE, Kind.DONE);
        for (var petition : List.of(one, other)) {
            var standing = petition.standing();
            var draft = drafts.waiting(standing.realm(), standing.id()).orElseThrow();
            assertThat(draft.answer()).isEqualTo(answer);
            assertThat(stage(petition)).isEqualTo(Stage.ACCEPTED);
        }
    }

    @Test
    void sentTwiceItIsOneDraft() {
        var one = troupe.referred();
        desk.answer(rows(one), answer, troupe.is("binh"));
        assertThat(kinds(desk.answer(rows(one), answer, troupe.is("binh"))))
                .containsExactly(Kind.DONE);
        assertThat(drafts.of(Cast.BAC_KAN, one.standing().id())).hasSize(1);
    }

    @Test
    void theHeadApprovesTheClusterAtOnce() {
        var one = troupe.referred();
        var other = troupe.referred();
        desk.answer(rows(one, other), answer, troupe.is("binh"));
        var cluster = cluster("huong");
        assertThat(cluster.own()).isFalse();
        assertThat(cluster.drafter()).isEqualTo("binh");
        var outcome = desk.approve(marks(cluster), troupe.is("huong"));
        assertThat(kinds(outcome)).containsExactly(Kind.DONE, Kind.DONE);
        assertThat(stage(one)).isEqualTo(Stage.ANSWERED);
        assertThat(stage(other)).isEqualTo(Stage.ANSWERED);
        assertThat(kinds(desk.approve(marks(cluster), troupe.is("huong"))))
                .containsExactly(Kind.DONE, Kind.DONE);
        assertThat(troupe.now(one).acts()).isEqualTo(one.acts() + 2);
    }

    @Test
    void nobodyApprovesTheirOwn() {
        var one = troupe.referred();
        desk.answer(rows(one), answer, troupe.is("huong"));
        var cluster = cluster("huong");
        assertThat(cluster.own()).isTrue();
        assertThat(why(desk.approve(marks(cluster), troupe.is("huong"))))
                .containsExactly("referral.two_people");
        assertThat(why(desk.approve(marks(cluster), troupe.is("binh"))))
                .containsExactly("referral.approver_may_not");
        assertThat(stage(one)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aDraftReplacedSinceIsNotApproved() {
        var one = troupe.referred();
        var other = troupe.referred();
        desk.answer(rows(one, other), answer, troupe.is("binh"));
        var seen = marks(cluster("huong"));
        var now = troupe.now(one);
        drafts.propose(now, now.acts(), Troupe.answer("no_means"), troupe.is("binh"));
        var outcome = desk.approve(seen, troupe.is("huong"));
        assertThat(why(outcome)).containsExactly("referral.draft_gone");
        assertThat(outcome.refused().getFirst().row().code()).isEqualTo(one.standing().code());
        assertThat(stage(other)).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void aClusterGoesBackWithOneRemark() {
        var one = troupe.referred();
        var other = troupe.referred();
        desk.answer(rows(one, other), answer, troupe.is("binh"));
        var seen = marks(cluster("huong"));
        assertThat(refusal(() -> desk.sendBack(seen, " ", troupe.is("huong"))))
                .isEqualTo("referral.reason_missing");
        desk.sendBack(seen, "Nêu rõ ngày hoàn thành.", troupe.is("huong"));
        assertThat(drafts.waitingAmong(Cast.BAC_KAN, List.of(one.standing().id()))).isEmpty();
        assertThat(drafts.of(Cast.BAC_KAN, other.standing().id()).getFirst().fate().remark())
                .isEqualTo("Nêu rõ ngày hoàn thành.");
    }

    @Test
    void whatWasSentOnIsNoLongerApproved() {
        var one = troupe.referred();
        var two = troupe.referred();
        desk.answer(rows(two), answer, troupe.is("binh"));
        routes.giveBack(one, one.acts(), Cast.BA_BE_OFFICE, WHY, troupe.is("binh"));
        assertThat(why(desk.answer(rows(one, two), answer, troupe.is("binh"))))
                .containsExactly("workplace.not_here");
    }

    @Test
    void severalGoOnToWhoIsCompetent() {
        var one = troupe.referred();
        var taken = troupe.accepted();
        var rows = List.of(row(one), row(taken));
        var outcome = desk.giveBack(rows, Cast.BA_BE_OFFICE, WHY, troupe.is("binh"));
        assertThat(kinds(outcome)).containsExactly(Kind.DONE, Kind.REFUSED);
        assertThat(why(outcome)).containsExactly("petition.act_may_not_follow");
        assertThat(troupe.now(one).handler()).isEqualTo(Cast.BA_BE_OFFICE);
        var again = desk.giveBack(rows(one), Cast.BA_BE_OFFICE, WHY, troupe.is("binh"));
        assertThat(kinds(again)).containsExactly(Kind.ALREADY);
        assertThat(troupe.now(one).acts()).isEqualTo(one.acts() + 1);
    }

    @Test
    void whatTheFormLacksIsSaidOnce() {
        var rows = rows(troupe.referred(), troupe.referred());
        assertThat(refusal(() -> desk.giveBack(rows, null, WHY, troupe.is("binh"))))
                .isEqualTo("referral.return_without_a_name");
        OrganisationId to = Cast.BA_BE_OFFICE;
        assertThat(refusal(() -> desk.giveBack(rows, to, "", troupe.is("binh"))))
                .isEqualTo("referral.reason_missing");
        var empty = Troupe.answer("explained", " ", null);
        assertThat(refusal(() -> desk.answer(rows, empty, troupe.is("binh"))))
                .isEqualTo("referral.answer_missing");
    }
}

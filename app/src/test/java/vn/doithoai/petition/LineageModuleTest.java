package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.figures.Ending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.Refused;

/// Matters that belong together.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineageModuleTest {
    @Autowired Troupe troupe;
    @Autowired Lineage lineage;
    @Autowired Petitions petitions;
    @Autowired Portal visitor;
    @Autowired Portal ada;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition merged(Petition petition, Petition into) {
        return lineage.merge(petition, into.standing().code(), troupe.is("ada"));
    }

    private List<Relative> of(Petition petition) {
        return lineage.of(Cast.BAC_KAN, petition.standing().id());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.refusals().getFirst().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(names = {"DUPLICATE", "RELATED", "RECURRING"})
    void aLinkIsReadFromBothSidesAndMovesNothing(Kinship how) {
        var one = troupe.referred();
        var other = troupe.received();
        var linked = lineage.link(one, other.standing().code(), how, troupe.is("ada"));
        assertThat(linked.standing()).isEqualTo(one.standing());
        assertThat(linked.acts()).isEqualTo(one.acts() + 1);
        assertThat(troupe.now(other)).isEqualTo(other);
        assertThat(of(one))
                .containsExactly(new Relative(linked.acts(), other.standing().id(), how, false));
        assertThat(of(other))
                .containsExactly(new Relative(linked.acts(), one.standing().id(), how, true));
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGED_INTO", "SPLIT_INTO"})
    void whatEndsOrBegetsAMatterIsNoLink(Kinship how) {
        var one = troupe.received();
        var other = troupe.received().standing().code();
        assertThatThrownBy(() -> lineage.link(one, other, how, troupe.is("ada")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMatterThatEndedMayComeAgain() {
        var old = troupe.received();
        merged(old, troupe.received());
        var again = troupe.received();
        lineage.link(again, old.standing().code(), Kinship.RECURRING, troupe.is("ada"));
        assertThat(of(again)).extracting(Relative::how).containsExactly(Kinship.RECURRING);
    }

    @Test
    void aMergeEndsOneAndTheOtherGoesOn() {
        var one = troupe.received();
        var into = troupe.referred();
        var ended = merged(one, into);
        assertThat(ended.standing().ending()).isEqualTo(Ending.MERGED);
        assertThat(troupe.now(into)).isEqualTo(into);
        assertThat(of(into)).extracting(Relative::back).containsExactly(true);
        assertThat(visitor.open("/kien-nghi/" + one.standing().code()).words())
                .contains("Đã gộp vào", into.standing().code());
        assertThat(visitor.open("/kien-nghi/" + into.standing().code()).words())
                .contains("Đã nhận thêm", one.standing().code());
    }

    @Test
    void nothingIsDoneToAMergedMatter() {
        var ended = merged(troupe.received(), troupe.received());
        var other = troupe.received();
        refused("petition.act_may_not_follow", () -> merged(ended, other));
        refused(
                "petition.act_may_not_follow",
                () -> lineage.split(ended, List.of("a"), troupe.is("ada")));
    }

    @Test
    void nothingIsMergedIntoWhatHasEnded() {
        var ended = merged(troupe.received(), troupe.received());
        var one = troupe.received();
        refused("petition.merge_into_a_closed", () -> merged(one, ended));
        assertThat(troupe.now(one)).isEqualTo(one);
    }

    @Test
    void aMatterIsNotItsOwnKin() {
        var one = troupe.received();
        refused("petition.other_is_itself", () -> merged(one, one));
    }

    @Test
    void theOtherLiesWithinReach() {
        var one = troupe.received();
        refused(
                "petition.other_unknown",
                () -> lineage.merge(one, "BK-0000-0000", troupe.is("ada")));
        refused(
                "petition.other_unknown",
                () -> lineage.merge(one, troupe.received().standing().code(), troupe.is("chi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"giao", "hoa", "lan", "nga"})
    void onlyAnOfficeDecides(String name) {
        var one = troupe.received();
        var other = troupe.received().standing().code();
        refused(
                "petition.act_of_others",
                () -> lineage.link(one, other, Kinship.RELATED, troupe.is(name)));
        refused(
                "petition.act_of_others",
                () -> lineage.split(one, List.of("Phần một"), troupe.is(name)));
    }

    @Test
    void aSplitMakesMattersOfTheSameOccasionAndGoesOn() {
        var whole = troupe.received();
        var parts = lineage.split(whole, List.of("Sửa đường", " ", "Kéo điện"), troupe.is("ada"));
        assertThat(parts).hasSize(2);
        for (var part : parts) {
            assertThat(part.stage()).isEqualTo(Stage.RECEIVED);
            assertThat(part.occasion()).isEqualTo(whole.standing().occasion());
            assertThat(part.topic()).isEqualTo(whole.standing().topic());
            assertThat(part.code()).isNotEqualTo(whole.standing().code());
        }
        assertThat(troupe.now(whole).standing()).isEqualTo(whole.standing());
        assertThat(of(whole))
                .extracting(Relative::other)
                .containsExactlyInAnyOrderElementsOf(parts.stream().map(Standing::id).toList());
        assertThat(visitor.open("/kien-nghi/" + parts.getFirst().code()).words())
                .contains("Tách từ", whole.standing().code());
    }

    @Test
    void aSplitIsWholeOrNothing() {
        var whole = troupe.received();
        var ada = troupe.is("ada");
        refused("petition.split_into_nothing", () -> lineage.split(whole, List.of(" "), ada));
        refused(
                "petition.split_into_too_many",
                () -> lineage.split(whole, Collections.nCopies(21, "Phần"), ada));
        refused(
                "petition.text_too_long",
                () -> lineage.split(whole, List.of("Phần một", "x".repeat(10_001)), ada));
        assertThat(of(whole)).isEmpty();
        assertThat(troupe.now(whole)).isEqualTo(whole);
        assertThat(petitions.history(Cast.BAC_KAN, whole.standing().id())).hasSize(1);
    }

    @Test
    void thePagesLinkMergeAndSplit() {
        var one = troupe.received();
        var other = troupe.received().standing().code();
        ada.signIn("ada", Cast.PASSWORD);
        ada.open("/kien-nghi/" + one.standing().code());
        ada.follow("Tách");
        ada.press("Tách", Map.of("text1", "Sửa cầu", "text2", "Sửa cống"));
        ada.follow("Liên kết, gộp");
        assertThat(ada.press("Ghi nhận", Map.of("other", "BK-1", "how", "related")).status())
                .isEqualTo(422);
        assertThat(ada.page().words()).contains("Không tìm thấy kiến nghị mang mã “BK-1”");
        ada.press("Ghi nhận", Map.of("other", other, "how", "merged_into"));
        assertThat(of(one))
                .extracting(Relative::how)
                .containsExactly(Kinship.SPLIT_INTO, Kinship.SPLIT_INTO, Kinship.MERGED_INTO);
        assertThat(troupe.now(one).standing().ending()).isEqualTo(Ending.MERGED);
    }
}

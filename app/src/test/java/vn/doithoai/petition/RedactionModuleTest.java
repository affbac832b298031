package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Ending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.vault.ErasureReason;
import vn.doithoai.vault.KeptText;
import vn.doithoai.vault.Purpose;

/// What a petitioner adds, takes back and has erased.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactionModuleTest {
    private static final RedactionGround ASKED =
            new RedactionGround(ErasureReason.ASKED, "Điều 14 Luật 91/2025/QH15");

    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Originals originals;
    @Autowired Supplements supplements;
    @Autowired Withdrawals withdrawals;
    @Autowired Redactions redactions;
    @Autowired Clearances clearances;
    @Autowired Lineage lineage;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition lodged(String words) {
        var hand = Hand.of(troupe.is("ada"));
        return troupe.now(Lodged.by(petitions, words, Lodged.somebody(), hand).code());
    }

    private List<String> kept(Petition petition) {
        var all = originals.all(troupe.now(petition), Purpose.HANDLING, troupe.is("ada"));
        return all.stream().map(KeptText::words).toList();
    }

    private void redact(Petition petition, Actor by) {
        redactions.redact(petition, petition.acts(), ASKED, by);
    }

    @Test
    void whatIsAddedIsSealedAndCountsAsAnAct() {
        var petition = lodged("Cầu yếu");
        supplements.add(petition, "Hôm qua đã gãy", Troupe.PETITIONER);
        assertThat(kept(petition)).contains("Cầu yếu", "Hôm qua đã gãy");
        assertThat(troupe.now(petition).acts()).isEqualTo(2);
        refused(
                "petition.changed_since",
                () -> supplements.add(petition, "Lần nữa", Troupe.PETITIONER));
    }

    @Test
    void aMatterSaidInPublicIsAddedToUnderSeal() {
        var petition = troupe.received();
        supplements.add(petition, "Kèm ảnh", Troupe.PETITIONER);
        assertThat(troupe.now(petition).text()).isEqualTo(petition.text());
        assertThat(kept(petition)).containsExactly("Kèm ảnh");
    }

    @Test
    void aMatterIsTakenBackWithOrWithoutAReason() {
        var silent = lodged("Một");
        withdrawals.withdraw(silent, "", Troupe.PETITIONER);
        var said = lodged("Hai");
        withdrawals.withdraw(said, "Đã tự sửa", Troupe.PETITIONER);
        for (var one : List.of(silent, said)) {
            var now = troupe.now(one).standing();
            assertThat(now.stage()).isEqualTo(Stage.CLOSED);
            assertThat(now.ending()).isEqualTo(Ending.WITHDRAWN);
        }
        assertThat(kept(said)).contains("Đã tự sửa");
        refused(
                "petition.act_may_not_follow",
                () -> supplements.add(troupe.now(said), "Nữa", Troupe.PETITIONER));
        refused(
                "petition.act_of_others",
                () -> withdrawals.withdraw(lodged("Ba"), "", Hand.of(troupe.is("ada"))));
    }

    @Test
    void erasedNothingIsLeftButTheRecordAndThePublicWords() {
        var petition = lodged("Nhà bà Bưởi mất nước");
        clearances.clear(petition, 1, "Một hộ mất nước", false, troupe.is("giao"));
        var now = troupe.now(petition);
        redact(now, troupe.is("ada"));
        assertThat(kept(petition)).isEmpty();
        var after = troupe.now(petition);
        assertThat(after.text()).isEqualTo("Một hộ mất nước");
        assertThat(redactions.of(after))
                .hasValueSatisfying(e -> {
                    assertThat(e.texts()).isEqualTo(4);
                    assertThat(e.legalBasis()).isEqualTo("Điều 14 Luật 91/2025/QH15");
                });
        var history = petitions.history(Cast.BAC_KAN, after.standing().id());
        assertThat(history.getLast().act()).isEqualTo(Act.REDACT);
    }

    @Test
    void everyMatterOfThePersonSaysSo() {
        var whole = lodged("Đường và cầu");
        var part = lineage.split(whole, List.of("Cầu"), troupe.is("ada")).getFirst();
        redact(troupe.now(whole), troupe.is("ada"));
        var history = petitions.history(Cast.BAC_KAN, part.id());
        assertThat(history.getLast().act()).isEqualTo(Act.REDACT);
        assertThat(originals.words(troupe.now(part.code()), troupe.is("ada"))).isEmpty();
    }

    @Test
    void askedTwiceTheFirstRecordIsTheAnswer() {
        var petition = lodged("Cầu yếu");
        redact(petition, troupe.is("ada"));
        var after = troupe.now(petition);
        redact(petition, troupe.is("ada"));
        assertThat(troupe.now(petition)).isEqualTo(after);
    }

    @Test
    void lifeGoesOnAfterAnErasureButNothingMoreIsKept() {
        var petition = lodged("Cầu yếu");
        redact(petition, troupe.is("ada"));
        var referred = troupe.sent(troupe.now(petition));
        assertThat(referred.standing().stage()).isEqualTo(Stage.REFERRED);
        refused("vault.erased", () -> supplements.add(referred, "Thêm lời", Troupe.PETITIONER));
        assertThat(troupe.now(petition)).isEqualTo(referred);
    }

    @Test
    void onlyAnOfficeErasesAndOnlyWhatIsKept() {
        var petition = lodged("Cầu yếu");
        refused("petition.act_of_others", () -> redact(petition, troupe.is("giao")));
        absent(() -> redact(petition, troupe.is("khoa")));
        refused("petition.nothing_personal", () -> redact(troupe.received(), troupe.is("ada")));
        var nameless = new RedactionGround(ErasureReason.ASKED, "Chị Bưởi gọi 0912345678");
        refused(
                "vault.basis_personal",
                () -> redactions.redact(petition, 1, nameless, troupe.is("ada")));
        assertThat(troupe.now(petition)).isEqualTo(petition);
    }
}

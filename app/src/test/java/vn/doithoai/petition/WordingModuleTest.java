package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Tables;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.referral.Troupe;
import vn.doithoai.vault.Purpose;

/// Words are cleared for the public by somebody else than who typed them, and put right.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordingModuleTest {
    private static final String WHY = "Ghi nhầm khi nghe";

    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Register register;
    @Autowired Originals originals;
    @Autowired Clearances clearances;
    @Autowired Corrections corrections;
    @Autowired JdbcClient db;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition lodged(String words) {
        var hand = Hand.of(troupe.is("ada"));
        return troupe.now(Lodged.by(petitions, words, Lodged.somebody(), hand).code());
    }

    private Petition cleared(Petition petition, String words) {
        return clearances.clear(petition, petition.acts(), words, false, troupe.is("giao"));
    }

    private Petition corrected(Petition petition, String words, String why) {
        var right = new Correction(words, petition.place(), why);
        return corrections.correct(petition, petition.acts(), right, troupe.is("ada"));
    }

    private int found(String words) {
        return register.count(RegisterQuery.all(Cast.BAC_KAN).searching(words));
    }

    @Test
    void whatIsClearedIsReadAndFoundByAnyone() {
        var petition = lodged("Nhà chị Bưởi ở Khuổi Slưn mất nước, gọi 0912345678");
        cleared(petition, "Một hộ ở xóm Kaguyama mất nước");
        var now = troupe.now(petition);
        assertThat(now.text()).isEqualTo("Một hộ ở xóm Kaguyama mất nước");
        assertThat(now.acts()).isEqualTo(petition.acts() + 1);
        assertThat(found("kaguyama")).isEqualTo(1);
        assertThat(originals.received(now, Purpose.HANDLING, troupe.is("ada")))
                .contains("0912345678");
    }

    @Test
    void whoTypedItDoesNotClearIt() {
        var petition = lodged("Mương vỡ");
        var ada = troupe.is("ada");
        refused(
                "petition.typist_clears",
                () -> clearances.clear(petition, petition.acts(), "Mương vỡ", false, ada));
        var minh = troupe.is("minh");
        corrections.correct(
                petition,
                petition.acts(),
                new Correction("Mương đã vỡ", petition.place(), WHY),
                minh);
        var now = troupe.now(petition);
        refused(
                "petition.typist_clears",
                () -> clearances.clear(now, now.acts(), "Mương vỡ", false, minh));
        assertThat(troupe.now(petition).cleared()).isFalse();
    }

    @Test
    void whatMayLeadToAPersonIsPointedAtAndTheEditorDecides() {
        var petition = lodged("Gọi 0912345678");
        var giao = troupe.is("giao");
        refused("petition.words_personal", () -> cleared(petition, "Gọi số 0912 345 678"));
        clearances.clear(petition, petition.acts(), "Gọi số 0912 345 678", true, giao);
        assertThat(troupe.now(petition).text()).isEqualTo("Gọi số 0912 345 678");
    }

    @Test
    void clearedAsItStandsNothingIsRecordedAndAStalePageIsRefused() {
        var petition = lodged("Cầu yếu");
        cleared(petition, "Cầu yếu");
        var now = troupe.now(petition);
        assertThat(cleared(now, "Cầu yếu").acts()).isEqualTo(now.acts());
        refused("petition.changed_since", () -> cleared(petition, "Cầu rất yếu"));
        assertThat(troupe.now(petition)).isEqualTo(now);
    }

    @Test
    void onlyAnEditorWithinReachClears() {
        var petition = lodged("Cầu yếu");
        refused(
                "petition.act_of_others",
                () -> clearances.clear(petition, 1, "Cầu yếu", false, troupe.is("hoa")));
        absent(() -> clearances.clear(petition, 1, "Cầu yếu", false, troupe.is("khoa")));
    }

    @Test
    void wordsThatWereOpenGoIntoTheVaultAndStandNowhereElse() {
        var open = troupe.received().standing().occasion();
        var said = Brought.matter("Ông Amanogawa đề nghị sửa cầu");
        var code = petitions.receive(Cast.BAC_KAN, said, open, troupe.is("ada")).code();
        var petition = troupe.now(code);
        assertThat(Tables.columnsHolding(db, "amanogawa")).isNotEmpty();
        cleared(petition, "Đề nghị sửa cầu");
        assertThat(Tables.columnsHolding(db, "amanogawa")).isEmpty();
        assertThat(originals.received(troupe.now(code), purpose(), troupe.is("ada")))
                .contains("Amanogawa");
    }

    private static Purpose purpose() {
        return Purpose.HANDLING;
    }

    @Test
    void openWordsArePutRightAndFoundByTheNewOnes() {
        var petition = troupe.received();
        corrected(petition, "Sửa đường vào thôn Hoshikuzu", WHY);
        var now = troupe.now(petition);
        assertThat(now.text()).isEqualTo("Sửa đường vào thôn Hoshikuzu");
        assertThat(found("hoshikuzu")).isEqualTo(1);
        var history = petitions.history(Cast.BAC_KAN, now.standing().id());
        assertThat(history.getLast().act()).isEqualTo(Act.CORRECT);
        assertThat(history).extracting(RecordedAct::reason).containsExactly("", WHY);
    }

    @Test
    void sealedWordsArePutRightInTheVaultAndThePublicOnesStay() {
        var petition = lodged("Cầu số 1 gãy");
        cleared(petition, "Một cây cầu gãy");
        corrected(troupe.now(petition), "Cầu số 2 gãy", WHY);
        var now = troupe.now(petition);
        assertThat(now.text()).isEqualTo("Một cây cầu gãy");
        assertThat(originals.received(now, purpose(), troupe.is("ada"))).isEqualTo("Cầu số 2 gãy");
    }

    @Test
    void thePlaceIsPutRight() {
        var petition = troupe.received();
        var right = new Correction(petition.text(), new UnitId("061"), WHY);
        corrections.correct(petition, petition.acts(), right, troupe.is("ada"));
        assertThat(troupe.now(petition).place()).isEqualTo(new UnitId("061"));
        assertThat(troupe.now(petition).text()).isEqualTo(petition.text());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ghi nhầm, petition.text_missing",
        "Cầu gãy, '', petition.correction_without_reason",
        "Cầu gãy, 'Chị Bưởi gọi 0912345678', petition.reason_personal"
    })
    void aCorrectionSaysWhatAndWhy(String words, String why, String code) {
        var petition = troupe.received();
        refused(code, () -> corrected(petition, words, why));
        assertThat(troupe.now(petition)).isEqualTo(petition);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5_000})
    void aReasonIsShort(int length) {
        var petition = troupe.received();
        refused("petition.words_too_long", () -> corrected(petition, "Cầu", "á".repeat(length)));
    }

    @Test
    void correctedAsItStandsNothingIsRecorded() {
        var petition = troupe.received();
        assertThat(corrected(petition, petition.text(), WHY).acts()).isEqualTo(petition.acts());
        refused(
                "petition.act_of_others",
                () ->
                        corrections.correct(
                                petition,
                                petition.acts(),
                                new Correction("Cầu", petition.place(), WHY),
                                troupe.is("giao")));
    }
}

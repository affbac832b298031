package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import java.util.List;
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
import vn.doithoai.referral.Troupe;
import vn.doithoai.vault.KeptText;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.TextKind;
import vn.doithoai.vault.Vault;

/// What was not said in public is in the vault and nowhere else.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedWordsModuleTest {
    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Register register;
    @Autowired Originals originals;
    @Autowired Lineage lineage;
    @Autowired Denunciations denunciations;
    @Autowired Vault vault;
    @Autowired JdbcClient db;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition lodged(String words) {
        var hand = Hand.of(troupe.is("ada"));
        return troupe.now(Lodged.by(petitions, words, Lodged.somebody(), hand).code());
    }

    private int found(String words) {
        return register.count(RegisterQuery.all(Cast.BAC_KAN).searching(words));
    }

    @Test
    void nobodyFindsOrReadsThemBeforeTheyAreCleared() {
        var petition = lodged("Hàng rào nhà Mitsukaze lấn ra đường");
        assertThat(petition.cleared()).isFalse();
        assertThat(petition.text()).isEmpty();
        assertThat(found("mitsukaze")).isZero();
        assertThat(found("Nam Mẫu")).isPositive();
        assertThat(Tables.columnsHolding(db, "mitsukaze")).isEmpty();
        assertThat(Tables.columnsHolding(db, Lodged.MAIL)).isEmpty();
    }

    @Test
    void whoHandlesItReadsThemAndEachReadingIsTraced() {
        var petition = lodged("Giếng của thôn cạn từ tháng hai");
        var ada = troupe.is("ada");
        assertThat(originals.words(petition, ada)).isEqualTo("Giếng của thôn cạn từ tháng hai");
        assertThat(originals.all(petition, Purpose.CONTACTING, ada))
                .extracting(KeptText::kind)
                .containsExactlyInAnyOrder(
                        TextKind.ORIGINAL, TextKind.NAME, TextKind.CONTACT, TextKind.ADDRESS);
        assertThat(vault.readings(Cast.BAC_KAN, petition.subject()))
                .hasSize(5)
                .allMatch(trace -> ada.account().value().equals(trace.by().account()));
    }

    @Test
    void theFrontReadsWhatThePublicReads() {
        var petition = lodged("Cột điện nghiêng");
        var hoa = troupe.is("hoa");
        assertThat(originals.words(petition, hoa)).isEmpty();
        absent(() -> originals.all(petition, Purpose.SUPERVISION, hoa));
        assertThat(vault.readings(Cast.BAC_KAN, petition.subject())).isEmpty();
    }

    @Test
    void aListIsReadAtOnce() {
        var open = troupe.received();
        var one = lodged("Một");
        var two = lodged("Hai");
        assertThat(originals.words(List.of(open, one, two), troupe.is("ada")))
                .containsEntry(open.standing().id(), open.text())
                .containsEntry(one.standing().id(), "Một")
                .containsEntry(two.standing().id(), "Hai");
    }

    @ParameterizedTest
    @CsvSource({
        "'Gọi cho tôi số 0912 345 678', false",
        "'Thư về buoi@example.vn', false",
        "'Căn cước 006185001234 bị ghi sai', false",
        "'Ông Hoàng Văn Páo đề nghị sửa cầu', true",
        "'Sửa 2,5 km đường vào thôn', true"
    })
    void whatLeadsToAPersonIsHeldBackAlsoAtAMeeting(String words, boolean open) {
        var occasion = troupe.received().standing().occasion();
        var standing =
                petitions.receive(Cast.BAC_KAN, Brought.matter(words), occasion, troupe.is("ada"));
        assertThat(troupe.now(standing.code()).cleared()).isEqualTo(open);
    }

    @Test
    void theSameFormGivesTheSameMatterAndOtherWordsAreRefused() {
        var who = Lodged.somebody();
        var hand = Hand.of(troupe.is("ada"));
        var matter = Brought.matter("Mương vỡ");
        var first = petitions.lodge(Cast.BAC_KAN, matter, Lodged.LETTER, who, hand);
        var other = Lodged.somebody();
        assertThat(petitions.lodge(Cast.BAC_KAN, matter, Lodged.LETTER, other, hand))
                .isEqualTo(first);
        assertThat(vault.holds(Cast.BAC_KAN, other.subject())).isFalse();
        var changed =
                new Matter(
                        matter.id(),
                        matter.petitionClass(),
                        matter.topic(),
                        matter.place(),
                        "Mương lở",
                        matter.channel(),
                        null);
        refused(
                "petition.id_used_for_another",
                () -> petitions.lodge(Cast.BAC_KAN, changed, Lodged.LETTER, who, hand));
    }

    @Test
    void aPetitionerLodgesWhereverTheyAre() {
        var hand = Hand.petitioner(Cast.BAC_KAN);
        var code = Lodged.by(petitions, "Tự gửi", Lodged.somebody(), hand).code();
        assertThat(originals.words(troupe.now(code), troupe.is("ada"))).isEqualTo("Tự gửi");
        var elsewhere = Hand.petitioner(Cast.QUANG_NINH);
        refused(
                "petition.unit_unknown",
                () -> Lodged.by(petitions, "Tự gửi", Lodged.somebody(), elsewhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bưởi\r\nBcc: ai@example.vn", "Bưởi\u2028Bcc: ai@example.vn"})
    void aNameHoldsNoLineBreak(String name) {
        var who = new Petitioner(Lodged.somebody().subject(), name, "", "");
        assertThat(who.tidied().name()).doesNotContainPattern("[\\r\\n\\u2028]");
    }

    @Test
    void aPartOfASealedMatterIsSealed() {
        var whole = lodged("Đường hỏng và cầu yếu");
        var parts = lineage.split(whole, List.of("Đường hỏng", "Cầu yếu"), troupe.is("ada"));
        for (var part : parts) {
            var now = troupe.now(part.code());
            assertThat(now.cleared()).isFalse();
            assertThat(now.subject()).isEqualTo(whole.subject());
        }
    }

    @Test
    void aDenunciationTakesItsPersonAlong() {
        var petition = lodged("Tố cáo ông Tsukinoyama nhận tiền");
        denunciations.guide(petition, petition.acts(), troupe.is("ada"));
        assertThat(vault.of(Cast.BAC_KAN, petition.subject(), reader())).isEmpty();
        assertThat(Tables.columnsHolding(db, petition.standing().id().value().toString()))
                .containsExactly("public.petition_guided.id");
    }

    @Test
    void aDenunciationAmongOtherMattersLeavesThose() {
        var whole = lodged("Đường hỏng; cán bộ nhận tiền");
        var part = lineage.split(whole, List.of("Cán bộ nhận tiền"), troupe.is("ada")).getFirst();
        var bad = troupe.now(part.code());
        denunciations.guide(bad, bad.acts(), troupe.is("ada"));
        assertThat(originals.words(whole, troupe.is("ada"))).contains("Đường hỏng");
        assertThat(vault.of(Cast.BAC_KAN, whole.subject(), reader()))
                .noneMatch(kept -> kept.words().equals("Cán bộ nhận tiền"));
    }

    private static Reader reader() {
        return Reader.themselves();
    }
}

package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.suggestion.SuggestionCast.ADA;
import static vn.doithoai.suggestion.SuggestionCast.BAC_KAN;
import static vn.doithoai.suggestion.SuggestionCast.BA_BE_TODAY;
import static vn.doithoai.suggestion.SuggestionCast.DAY;
import static vn.doithoai.suggestion.SuggestionCast.HA_GIANG;
import static vn.doithoai.suggestion.SuggestionCast.NAM_MAU;
import static vn.doithoai.suggestion.SuggestionCast.TRANSPORT;
import static vn.doithoai.suggestion.SuggestionCast.actor;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;

/// Suggestions over a register that lives: what is received, filed and sent counts at once.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
class SuggestionsModuleTest {
    @Autowired Suggestions suggestions;
    @Autowired Petitions petitions;
    @Autowired Organisations organisations;
    @Autowired Realms realms;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient db;

    private SuggestionCast cast;

    @BeforeEach
    void twoRealms() {
        cast = new SuggestionCast(petitions, organisations, realms);
        cast.twoRealms();
    }

    private static Asked asked(String text) {
        return asked(text, NAM_MAU);
    }

    private static Asked asked(String text, UnitId place) {
        return new Asked(BAC_KAN, text, place, null, DAY.plusDays(30), null);
    }

    private List<Similar> similar(Asked asked) {
        return suggestions.advise(asked, ADA).similar();
    }

    private static List<String> codes(List<Similar> similar) {
        return similar.stream().map(Similar::code).toList();
    }

    @Test
    void aSimilarMatterIsShownWithItsReasons() {
        var known =
                cast.received(
                        "Mặt đường tỉnh 258B qua bến phà Buốc Lốm sụt lún, xe không qua được");
        var found = similar(asked("Đường 258B tại bến phà Buốc Lốm sụt lún, xe không qua được"));
        var first = found.getFirst();
        assertThat(first.code()).isEqualTo(known.standing().code());
        assertThat(first.kind()).isEqualTo(Similar.Kind.SAME);
        assertThat(first.reasons())
                .containsExactly(
                        Reason.of("thing", "Đường 258B"),
                        Reason.of("same_unit", "xã Nam Mẫu"),
                        Reason.of("phrases", 9, 12));
    }

    @Test
    void whatIsReceivedIsKnownAtOnce() {
        var text = "Đề nghị mở lớp dạy đàn tính cho thanh niên vùng lòng hồ";
        assertThat(similar(asked(text))).isEmpty();
        var known = cast.received(text);
        assertThat(codes(similar(asked(text)))).containsExactly(known.standing().code());
    }

    @Test
    void whatIsRolledBackIsNeverKnown() {
        var text = "Xin phép nuôi cá lồng gần đảo Bà Góa";
        similar(asked(text));
        transactions.executeWithoutResult(status -> {
            cast.receive(BAC_KAN, "06", text, NAM_MAU, DAY, "NN");
            status.setRollbackOnly();
        });
        assertThat(similar(asked(text))).isEmpty();
    }

    @Test
    void aRealmKnowsOnlyItsOwn() {
        var text = "Cột mốc biên giới bị nghiêng sau trận mưa đá";
        cast.others(HA_GIANG, "02", new UnitId("00691"));
        cast.receive(HA_GIANG, "02", text, new UnitId("00691"), DAY, "AN");
        assertThat(similar(asked(text))).isEmpty();
        var there = new Asked(HA_GIANG, text, new UnitId("00691"), null, DAY, null);
        assertThat(suggestions.advise(there, actor(HA_GIANG, "02")).similar()).hasSize(1);
    }

    @Test
    void aMatterIsNotItsOwnLikeness() {
        var known = cast.received("Bờ kè chợ Đon Đeng bị rạn nứt từ chân lên mặt");
        var again = cast.received("Bờ kè chợ Đon Đeng bị rạn nứt từ chân lên mặt rồi");
        var advice = suggestions.advise(Asked.about(known, DAY), ADA);
        assertThat(codes(advice.similar())).containsExactly(again.standing().code());
        assertThat(advice.topics().getFirst().voters()).doesNotContain(known.standing().code());
    }

    @Test
    void aFormerCommuneIsFoundUnderTheNewOne() {
        var text = "Thuyền chở khách trên sông Năng thiếu áo phao";
        var known = cast.received(text);
        var found = similar(asked(text, BA_BE_TODAY)).getFirst();
        assertThat(found.code()).isEqualTo(known.standing().code());
        assertThat(found.kind()).isEqualTo(Similar.Kind.SAME);
        assertThat(found.reasons()).contains(Reason.of("same_ground", "xã Ba Bể", "xã Nam Mẫu"));
    }

    @Test
    void aMatterOfTheDistrictLiesAroundIt() {
        var known =
                cast.received(
                        "Nâng cấp đường tỉnh 212 từ Phiêng Chì đi hồ",
                        new UnitId("061"),
                        DAY,
                        "GT");
        var found = similar(asked("Nâng cấp đường tỉnh 212 đoạn đầu")).getFirst();
        assertThat(found.code()).isEqualTo(known.standing().code());
        assertThat(found.reasons()).contains(Reason.of("inside", "xã Nam Mẫu", "huyện Ba Bể"));
    }

    @Test
    void topicsAreThoseTheMattersStandUnderNow() {
        var text = "Bể lọc nước tự chảy Pác Ngòi cạn trơ đáy mùa này";
        var wrong = cast.received(text, NAM_MAU, DAY, "GT");
        assertThat(topics(text)).startsWith("GT");
        petitions.classify(wrong, "NS", PetitionClass.PETITION, ADA);
        var advice = suggestions.advise(asked(text), ADA).topics().getFirst();
        assertThat(advice.choice().code()).isEqualTo("NS");
        assertThat(advice.reasons()).extracting(Reason::code).contains("filed");
        assertThat(advice.voters()).contains(wrong.standing().code());
    }

    private List<String> topics(String text) {
        return suggestions.advise(asked(text), ADA).topics().stream()
                .map(one -> one.choice().code())
                .toList();
    }

    @Test
    void theBodySimilarMattersWentToIsSuggested() {
        var text = "Phao tiêu luồng lạch Ao Tiên trôi mất, thuyền mắc cạn";
        for (int i = 0; i < 3; i++) {
            var known = cast.received(text + " lần " + i);
            petitions.handle(known, new Handling.Referred(TRANSPORT, DAY.plusDays(20)), ADA);
        }
        cast.received(text + " chưa chuyển");
        var first = suggestions.advise(asked(text), ADA).agencies().getFirst();
        assertThat(first.choice().id()).isEqualTo(TRANSPORT);
        assertThat(first.reasons())
                .containsExactly(Reason.of("sent", 3, 3, "Sở Giao thông vận tải"));
        assertThat(first.voters()).hasSize(3);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        cast.received("Động Hua Mạ thiếu đèn soi lối xuống");
        var question = asked("Lối xuống động Hua Mạ thiếu đèn soi");
        assertThat(suggestions.advise(question, ADA)).isEqualTo(suggestions.advise(question, ADA));
    }

    @Test
    void anotherMatterChangesNoReasonOfThese() {
        cast.others(BAC_KAN, "06", NAM_MAU);
        cast.received("Đảo An Mã sạt lở phía bến thuyền, miếu nghiêng");
        var question = asked("Miếu trên đảo An Mã nghiêng vì sạt lở phía bến thuyền");
        var before = similar(question);
        cast.others(BAC_KAN, "06", NAM_MAU);
        assertThat(similar(question)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void askingWritesNothing() {
        cast.received("Thác Đầu Đẳng có rác trôi");
        var before = rows();
        similar(asked("Rác trôi ở thác Đầu Đẳng"));
        suggestions.published(asked("Rác trôi ở thác Đầu Đẳng"));
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return db.sql(
                        """
                        select (select count(*) from petition) + (select count(*) from petition_act)
                             + (select sum(acts) from petition_register)
                        """)
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsPublishedIsShownAsPublished() {
        cast.received("Bãi đá Lũng Phắc bị đục phá lấy cảnh");
        var found = suggestions.published(asked("Ai đó đục phá bãi đá Lũng Phắc lấy cảnh"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().petition())
                .isEqualTo(petitions.published(found.getFirst().code()).orElseThrow());
        assertThat(found.getFirst().reasons())
                .extracting(Reason::code)
                .containsExactly("same_unit", "phrases");
    }

    @Test
    void aReaderElsewhereSeesWhatThePublicReads() {
        cast.received("Nhà sàn Bó Lù bị mối xông gần hết cột");
        var question = asked("Nhà sàn Bó Lù bị mối xông cột");
        var far = actor(BAC_KAN, "06/065");
        assertThat(suggestions.advise(question, far).similar())
                .isEqualTo(suggestions.published(question));
    }

    @Test
    void aTextChangedBehindItsBackIsReadAnew() {
        var known = cast.received("Đò ngang Cốc Tộc thu phí quá mức quy định");
        similar(asked("Đò ngang Cốc Tộc thu phí"));
        db.sql("update petition set text = 'Vườn lê già cỗi cần giống mới' where id = :id")
                .param("id", known.standing().id().value())
                .update();
        assertThat(similar(asked("Đò ngang Cốc Tộc thu phí quá mức"))).isEmpty();
        assertThat(codes(similar(asked("Vườn lê già cỗi, cần giống mới"))))
                .containsExactly(known.standing().code());
    }
}

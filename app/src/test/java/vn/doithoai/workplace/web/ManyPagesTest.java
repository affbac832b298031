package vn.doithoai.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Troupe;

/// Several matters returned, answered and approved on one page, without a script.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyPagesTest {
    @Autowired Troupe troupe;
    @Autowired Routes routes;
    @Autowired Petitions petitions;
    @Autowired Portal binh;
    @Autowired Portal huong;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
    }

    private static String mark(Petition petition) {
        return petition.standing().code() + "." + petition.acts();
    }

    private void choose(String button, Petition... petitions) {
        binh.open("/co-quan");
        var marks = List.of(petitions).stream().map(ManyPagesTest::mark).toList();
        binh.press(button, Map.of("chosen", marks));
    }

    private static Map<String, Object> answer(String text, List<String> chosen) {
        return Map.of("result", "explained", "answer", text, "chosen", chosen);
    }

    @Test
    void whatWasTypedIsKeptForWhatIsLeft() {
        var one = troupe.referred();
        var other = troupe.referred();
        choose("Trả lại…", one, other);
        assertThat(binh.page().path()).startsWith("/co-quan/tra-lai?chosen=");
        routes.accept(other, other.acts(), troupe.is("binh"));
        var to = Cast.BA_BE_OFFICE.value().toString();
        var page = binh.press("Trả lại các kiến nghị", Map.of("to", to, "reason", "Đường huyện."));
        assertThat(page.words()).contains("Đã làm xong 1 trong 2", "vừa có người xử lý");
        assertThat(page.texts("textarea[name=reason]")).containsExactly("Đường huyện.");
        assertThat(page.document().select("[name=to] [selected]").val()).isEqualTo(to);
        assertThat(page.document().select("[name=chosen]").eachAttr("value"))
                .containsExactly(mark(troupe.now(other)));
        assertThat(troupe.now(one).handler()).isEqualTo(Cast.BA_BE_OFFICE);
    }

    /// What was refused stands in one form, each with its reason, as it is now.
    @Test
    void whatWasNotAcceptedIsTriedAgainInOneForm() {
        var one = troupe.referred();
        var stale = troupe.referred();
        var gone = troupe.referred();
        var page = binh.open("/co-quan");
        var marks = List.of(mark(one), mark(stale), mark(gone));
        routes.giveBack(gone, gone.acts(), Cast.BA_BE_OFFICE, "Đường huyện.", troupe.is("binh"));
        petitions.classify(stale, "KH", PetitionClass.PETITION, troupe.is("ada"));
        var moved = troupe.now(stale);
        var form = page.form("form[data-desk]").attr("action", "/co-quan/nhan");
        page = binh.press(form, Map.of("chosen", marks));
        assertThat(page.words()).contains("Đã làm xong 1 trong 3", "Còn 2");
        assertThat(page.texts("form .work__why").getFirst()).contains("vừa có người xử lý");
        assertThat(page.document().select("form [name=chosen][checked]").eachAttr("value"))
                .containsExactly(mark(moved));
        page = binh.press("Nhận giải quyết các kiến nghị", Map.of("chosen", List.of(mark(moved))));
        assertThat(page.words()).contains("Đã làm xong 1 trong 1");
        assertThat(troupe.now(stale).standing().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(troupe.now(gone).handler()).isEqualTo(Cast.BA_BE_OFFICE);
    }

    @Test
    void aReasonForgottenIsAskedForAgain() {
        var one = troupe.referred();
        choose("Trả lại…", one);
        var page = binh.press("Trả lại các kiến nghị", Map.of("reason", "Đường huyện."));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("[role=alert]").getFirst()).contains("Chưa nêu cơ quan");
        assertThat(page.document().select("[name=chosen][checked]").eachAttr("value"))
                .containsExactly(mark(one));
        assertThat(page.texts("textarea[name=reason]")).containsExactly("Đường huyện.");
    }

    @Test
    void oneAnswerToManyIsApprovedAtOnce() {
        var one = troupe.referred();
        var other = troupe.referred();
        choose("Trả lời chung…", one);
        assertThat(binh.page().document().select("[name=chosen][value=" + mark(other) + "]"))
                .as("suggested with a reason, and not chosen")
                .singleElement()
                .satisfies(box -> assertThat(box.hasAttr("checked")).isFalse());
        var marks = List.of(mark(one), mark(other));
        var page = binh.press("Lưu dự thảo", answer("Sẽ làm trong quý III.", marks));
        assertThat(page.words()).contains("Đã làm xong 2 trong 2");
        assertThat(binh.open("/co-quan").words()).contains("Có dự thảo chờ duyệt");
        var list = huong.open("/co-quan/du-thao");
        assertThat(list.words())
                .contains("Một câu trả lời cho 2 kiến nghị", "Sẽ làm trong quý III.");
        var cluster = list.form(".draft:contains(quý III)");
        assertThat(huong.press(cluster, Map.of()).words()).contains("Đã làm xong 2 trong 2");
        assertThat(troupe.now(one).standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(troupe.now(other).standing().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void theDrafterSeesTheDraftAndNoButton() {
        var one = troupe.referred();
        choose("Trả lời chung…", one);
        binh.press("Lưu dự thảo", answer("Chưa có vốn.", List.of(mark(one))));
        var page = binh.open("/co-quan/du-thao");
        assertThat(page.words()).contains("Chưa có vốn.", "chính bạn soạn");
        assertThat(page.texts("main form[method=post] button")).isEmpty();
        huong.open("/co-quan/du-thao");
        var form = huong.page().form(".draft:contains(Chưa có vốn)");
        form.attr("action", "/co-quan/du-thao/tra-lai");
        assertThat(huong.press(form, Map.of("remark", "")).status()).isEqualTo(422);
        huong.press(form, Map.of("remark", "Nêu nguồn vốn."));
        assertThat(huong.open("/co-quan/du-thao").words()).doesNotContain("Chưa có vốn.");
    }

    @Test
    void whatIsUnmarkedOnTheWayIsLeftAlone() {
        var one = troupe.referred();
        var other = troupe.referred();
        choose("Trả lời chung…", one, other);
        var page = binh.press("Lưu dự thảo", answer("Đã rõ.", List.of(mark(one))));
        assertThat(page.words()).contains("Đã làm xong 1 trong 1");
        assertThat(troupe.now(other)).isEqualTo(other);
    }

    @Test
    void withoutRowsThesePagesLeadBack() {
        for (var path : List.of("tra-loi", "tra-lai")) {
            assertThat(binh.open("/co-quan/" + path).path()).isEqualTo("/co-quan");
            assertThat(binh.open("/co-quan/" + path + "?chosen=x").path()).isEqualTo("/co-quan");
        }
        binh.open("/co-quan");
        assertThat(binh.press("Trả lại…", Map.of()).status()).isEqualTo(422);
        assertThat(huong.open("/co-quan/chon/tra-loi").status()).isIn(404, 405);
    }
}

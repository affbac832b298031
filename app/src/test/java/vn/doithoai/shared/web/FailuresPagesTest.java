package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Realm;

@AppTest
class FailuresPagesTest {
    @Autowired Portal visitor;
    @Autowired Realms realms;

    @BeforeEach
    void aProvinceIsSetUp() {
        if (realms.main().isEmpty()) {
            realms.add(
                    new RealmEntry(new Realm("06"), "BK", new UnitId("06"), "Tỉnh Bắc Kạn", true));
        }
    }

    @Test
    void aRefusedFormIsShownAgainWithWhatWasTyped() {
        var shown = visitor.signIn("hạnh.nông", "một mật khẩu sai");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.document().select("input[name=name]").val()).isEqualTo("hạnh.nông");
        assertThat(shown.texts("#errors a, #errors li")).isNotEmpty();
        assertThat(shown.body()).doesNotContain("một mật khẩu sai");
    }

    @Test
    void aFormShownAgainCanBeSentAgain() {
        visitor.signIn("ai", "sai mật khẩu một");
        var again =
                visitor.press(
                        visitor.page().form("form[action=/dang-nhap]"),
                        Map.of("name", "ai đó", "password", "sai mật khẩu hai"));
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void anUnknownParameterIsNamed() {
        var shown = visitor.open("/dang-nhap?muon=gi");
        assertThat(shown.status()).isEqualTo(400);
        assertThat(shown.words()).contains("“muon”").contains("tiep");
    }

    @Test
    void whatIsNotThereHasAPage() {
        var shown = visitor.open("/khong/co");
        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.heading()).isEqualTo("Không có trang này");
    }

    @Test
    void theErrorAddressItselfIsNotThere() {
        assertThat(visitor.open("/error").status()).isEqualTo(404);
    }

    @Test
    void aFormFromElsewhereIsRefusedPlainly() {
        var shown = visitor.post("/dang-nhap", "name=a&password=b");
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.heading()).isEqualTo("Biểu mẫu đã hết hiệu lực");
    }

    @Test
    void aFormTooLargeIsRefusedPlainly() {
        var shown = visitor.post("/dang-nhap", "name=" + "a".repeat(3_000_000));
        assertThat(shown.status()).isEqualTo(413);
        assertThat(shown.heading()).isEqualTo("Nội dung gửi lên quá lớn");
        assertThat(shown.body()).doesNotContain("Exception");
    }

    @Test
    void aMachineReadsErrorsAsJson() {
        var shown = visitor.reading("en").machine("GET", "/api/v1/petitions?muon=gi", "", "");
        assertThat(shown.status()).isEqualTo(400);
        assertThat(shown.body())
                .contains("\"field\":\"muon\"")
                .contains("\"code\":\"parameter_unknown\"")
                .contains("\"message\":\"This page has no parameter");
    }

    @Test
    void aMachineReadsWhatIsNotThere() {
        var shown = visitor.machine("GET", "/api/v1/khong-co", "", "");
        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.body()).contains("\"code\":\"http.404\"").contains("Không có trang này");
    }

    @Test
    void theLanguageIsKeptByAPlainLink() {
        visitor.open("/hien-thi?lang=en&back=%2Fdang-nhap");
        assertThat(visitor.page().path()).isEqualTo("/dang-nhap");
        assertThat(visitor.page().document().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theWayBackStaysOnThisSite() {
        visitor.open("/hien-thi?text=l&back=%2F%2Fexample.org");
        assertThat(visitor.page().address().getHost()).isEqualTo("localhost");
    }

    @Test
    void aStyleSheetIsKeptForEver() {
        visitor.open("/dang-nhap");
        var sheet = visitor.page().document().select("link[rel=stylesheet]").attr("href");
        assertThat(visitor.open(sheet).header("Cache-Control")).contains("immutable");
    }
}

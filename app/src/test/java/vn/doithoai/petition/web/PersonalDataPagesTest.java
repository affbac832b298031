package vn.doithoai.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Lodged;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Troupe;

/// The pages on which words are cleared and put right, and personal data read, handed over and
/// erased, without script.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalDataPagesTest {
    private static final String WORDS = "Chị Lò Thị Bưởi, số 0912345678, đề nghị sửa cầu";

    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Portal ada;
    @Autowired Portal giao;
    @Autowired Portal hoa;
    @Autowired Portal binh;
    @Autowired Portal visitor;

    @BeforeAll
    void everybodySignsIn() {
        troupe.enter();
        ada.signIn("ada", Cast.PASSWORD);
        giao.signIn("giao", Cast.PASSWORD);
        hoa.signIn("hoa", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
    }

    private String lodged() {
        var hand = Hand.of(troupe.is("ada"));
        return Lodged.by(petitions, WORDS, Lodged.somebody(), hand).code();
    }

    private Petition now(String code) {
        return petitions.published(code).orElseThrow();
    }

    private static String at(String code, String page) {
        return "/kien-nghi/" + code + page;
    }

    @Test
    void thePublicReadsThatWordsWaitAndThenTheWords() {
        var code = lodged();
        visitor.open(at(code, ""));
        assertThat(visitor.page().words())
                .contains("đang chờ duyệt")
                .doesNotContain("Bưởi", "0912345678", "sửa cầu");
        giao.open(at(code, "/duyet-noi-dung"));
        assertThat(giao.page().texts("mark")).contains("0912345678");
        giao.press("Công khai nội dung này", Map.of("text", "Đề nghị sửa cầu, gọi 0912345678"));
        assertThat(giao.page().words()).contains("“0912345678”");
        giao.press("Công khai nội dung này", Map.of("text", "Đề nghị sửa cầu"));
        visitor.open(at(code, ""));
        assertThat(visitor.page().words()).contains("Đề nghị sửa cầu").doesNotContain("0912345678");
    }

    @Test
    void whoHandlesItReadsTheWordsOnThePagesOfTheActs() {
        var code = lodged();
        ada.open(at(code, "/phan-loai"));
        assertThat(ada.page().words()).contains("đề nghị sửa cầu");
        ada.open(at(code, "/chuyen"));
        assertThat(ada.page().words()).contains("đề nghị sửa cầu");
    }

    @Test
    void whatIsWrittenWronglyIsPutRight() {
        var code = lodged();
        ada.open(at(code, "/dinh-chinh"));
        ada.press("Lưu đính chính", Map.of("text", "Đề nghị sửa hai cây cầu", "reason", ""));
        assertThat(ada.page().words()).contains("Chưa ghi lý do đính chính");
        assertThat(ada.page().body()).contains("Đề nghị sửa hai cây cầu");
        ada.press(
                "Lưu đính chính", Map.of("text", "Đề nghị sửa hai cây cầu", "reason", "Ghi thiếu"));
        assertThat(now(code).acts()).isEqualTo(2);
        visitor.open(at(code, ""));
        assertThat(visitor.page().words()).contains("Đính chính", "Ghi thiếu");
        ada.open(at(code, "/phan-loai"));
        assertThat(ada.page().words()).contains("hai cây cầu");
    }

    @Test
    void everythingIsReadHandedOverAndErased() {
        var code = lodged();
        ada.open(at(code, "/du-lieu-ca-nhan"));
        assertThat(ada.page().words())
                .contains("Lò Thị Bưởi", "0912345678", Lodged.MAIL, "Họ và tên");
        var file = ada.open(at(code, "/du-lieu-ca-nhan/tep"));
        assertThat(file.body()).contains("Lò Thị Bưởi", code);
        ada.open(at(code, "/xoa-du-lieu"));
        ada.press("Xóa dữ liệu cá nhân", Map.of("reason", "asked", "basis", ""));
        assertThat(ada.page().words()).contains("Chưa có căn cứ pháp lý");
        ada.press(
                "Xóa dữ liệu cá nhân",
                Map.of("reason", "asked", "basis", "Điều 14 Luật 91/2025/QH15"));
        assertThat(ada.page().words())
                .contains("đã được xóa", "Điều 14 Luật 91/2025/QH15")
                .doesNotContain("Lò Thị Bưởi");
        visitor.open(at(code, ""));
        assertThat(visitor.page().words()).contains("Xóa dữ liệu cá nhân", "đã được xóa");
    }

    @Test
    void othersDoNotFindThesePages() {
        var code = lodged();
        for (var page :
                new String[] {
                    "/du-lieu-ca-nhan", "/du-lieu-ca-nhan/tep", "/xoa-du-lieu", "/dinh-chinh"
                }) {
            for (var reader : new Portal[] {giao, hoa, binh}) {
                assertThat(reader.open(at(code, page)).status()).as(page).isEqualTo(404);
            }
        }
        assertThat(hoa.open(at(code, "/duyet-noi-dung")).status()).isEqualTo(404);
        assertThat(now(code).acts()).isEqualTo(1);
    }
}

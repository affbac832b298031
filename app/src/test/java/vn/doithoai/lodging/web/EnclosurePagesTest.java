package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.attachment.SampleFiles;

/// What becomes of files once their matter is received.
@AppTest
@Import(Cast.class)
class EnclosurePagesTest {
    private static final String WALL = "Kè suối sau chợ bị xói, đề nghị gia cố.";
    private static final String PUBLIC = "Kè suối sau chợ bị xói.";
    private static boolean entered;

    @Autowired Cast cast;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired Portal petitioner;
    @Autowired Portal office;
    @Autowired Portal editor;
    @Autowired Portal anyone;

    @BeforeEach
    void everybodyIsThere() {
        if (!entered) {
            cast.enter();
            cast.enterNextDoor();
            cast.ada();
            cast.giao();
            entered = true;
        }
        clock.advance(Duration.ofHours(2));
    }

    private String lodged(Object... files) {
        return new LetterWriter(petitioner).lodged(WALL, files);
    }

    private int files() {
        return db.sql("select count(*) from attachment").query(Integer.class).single();
    }

    private Shown clears(String code, List<String> released) {
        editor.open("/kien-nghi/" + code + "/duyet-noi-dung");
        return editor.press("Công khai nội dung", Map.of("text", PUBLIC, "files", released));
    }

    private List<String> ids(String code) {
        editor.signIn("giao", Cast.PASSWORD);
        var page = editor.open("/kien-nghi/" + code + "/duyet-noi-dung");
        assertThat(page.document().select("[name=files][checked]")).isEmpty();
        return page.document().select("[name=files]").eachAttr("value");
    }

    @Test
    void whoSentAFileOpensItByTheReceipt() {
        lodged(SampleFiles.photograph("Kè.jpg"));
        var mine = petitioner.open("/tra-cuu/kien-nghi");
        assertThat(mine.words()).contains("Kè.jpg", "không công khai");
        var address = mine.link("Kè.jpg").attr("href");
        var file = petitioner.open(address);
        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
        assertThat(file.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(anyone.open(address).status()).isEqualTo(404);
        new LetterWriter(anyone).lodged("Chợ thiếu nước sạch, đề nghị đặt bể chứa.");
        assertThat(anyone.open(address).status()).isEqualTo(404);
    }

    @Test
    void aFileIsAddedAfterwards() {
        lodged();
        int before = files();
        petitioner.open("/tra-cuu/kien-nghi");
        var bad =
                petitioner.press("Gửi bổ sung", Map.of("file", SampleFiles.svg(), "text", "Thêm"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.texts("#errors li").getFirst()).startsWith("“sơ đồ.svg”: ");
        assertThat(bad.document().select("#f-text").text()).isEqualTo("Thêm");
        var good = Map.of("file", SampleFiles.pdf("Đơn.pdf"), "text", "");
        var after = petitioner.press("Gửi bổ sung", good);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.words()).contains("Đơn.pdf");
        assertThat(files()).isEqualTo(before + 1);
        var nothing = petitioner.press("Gửi bổ sung", Map.of("text", " "));
        assertThat(nothing.status()).isEqualTo(422);
        var words = "Tôi tố cáo ông trưởng thôn nhận hối lộ";
        var told =
                petitioner.press(
                        "Gửi bổ sung", Map.of("text", words, "file", SampleFiles.pdf("A.pdf")));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.texts(".chosen__name")).isEmpty();
        assertThat(files()).isEqualTo(before + 1);
    }

    @Test
    void aFileIsPublicOnceAnotherReleasedIt() {
        var code = lodged(SampleFiles.photograph("Nhà ông A.jpg"), SampleFiles.pdf("Đơn.pdf"));
        var seen = anyone.open("/kien-nghi/" + code);
        assertThat(seen.document().select("a[href*=tep]")).isEmpty();
        var ids = ids(code);
        clears(code, List.of());
        assertThat(anyone.open("/kien-nghi/" + code).document().select("a[href*=tep]")).isEmpty();
        clears(code, ids.subList(0, 1));
        var now = anyone.open("/kien-nghi/" + code);
        assertThat(now.words()).contains(PUBLIC, "ảnh JPEG").doesNotContain("Nhà ông A");
        var address = now.document().select("a[href*=tep-cong-khai]").attr("href");
        var file = anyone.open(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).doesNotContain("ông");
        assertThat(anyone.open(address.replace("-cong-khai", "")).heading()).isEqualTo("Đăng nhập");
        var original = "/kien-nghi/" + code + "/tep-cong-khai/" + ids.getLast();
        assertThat(anyone.open(original).status()).isEqualTo(404);
        var list = editor.open("/kien-nghi/" + code + "/tep");
        assertThat(list.words()).contains("Công khai: ", "Không công khai");
        clears(code, List.of());
        assertThat(anyone.open(address).status()).isEqualTo(404);
    }

    @Test
    void whoBroughtAFileDoesNotReleaseIt() {
        office.signIn("ada", Cast.PASSWORD);
        office.open("/van-phong/kien-nghi/moi");
        var typed = Map.of("text", WALL, "topic", "GT", "channel", "post", "unit", "061");
        var refused = office.press("Tiếp nhận", with(typed, SampleFiles.liar()));
        assertThat(refused.texts("#errors li").getFirst()).startsWith("“đơn.pdf”: ");
        assertThat(refused.document().select("#f-text").text()).isEqualTo(WALL);
        int before = files();
        var page = office.press("Tiếp nhận", with(typed, SampleFiles.pdf("Đơn.pdf")));
        assertThat(page.path()).as(page.words()).matches("/kien-nghi/BK-.*");
        assertThat(files()).isEqualTo(before + 1);
        var clear = office.open(page.path() + "/duyet-noi-dung");
        var id = clear.document().select("[name=files]").attr("value");
        var told = office.press("Công khai nội dung", Map.of("text", PUBLIC, "files", id));
        assertThat(told.status()).isEqualTo(422);
        assertThat(office.open(page.path()).words()).contains("Tất cả tệp kèm theo (1)");
    }

    private static Map<String, Object> with(Map<String, String> typed, Object file) {
        var all = new HashMap<String, Object>(typed);
        all.put("file", file);
        return all;
    }

    @Test
    void aPersonIsHandedTheirFilesThemselves() throws IOException {
        var code = lodged(SampleFiles.photograph("Kè.jpg"), SampleFiles.pdf("Đơn.pdf"));
        office.signIn("ada", Cast.PASSWORD);
        var page = office.open("/kien-nghi/" + code + "/du-lieu-ca-nhan");
        var parcel = office.open(page.link("ZIP").attr("href"));
        assertThat(parcel.header("Content-Disposition")).contains(code + ".zip");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(parcel.bytes()))) {
            for (var one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                names.add(one.getName() + " " + zip.readAllBytes().length);
            }
        }
        assertThat(names).hasSize(3);
        assertThat(names.getFirst()).startsWith(code + ".json ");
        var list = office.open("/kien-nghi/" + code + "/tep");
        int size = office.open(list.link("Kè.jpg").attr("href")).bytes().length;
        assertThat(names).contains("files/1-Kè.jpg " + size);
    }

    @Test
    void anErasedPersonLeavesNoFile() {
        var code = lodged(SampleFiles.photograph("Kè.jpg"));
        var address = petitioner.open("/tra-cuu/kien-nghi").link("Kè.jpg").attr("href");
        int before = files();
        office.signIn("ada", Cast.PASSWORD);
        office.open("/kien-nghi/" + code + "/xoa-du-lieu");
        office.press("Xóa", Map.of("reason", "asked", "basis", "Luật 91/2025/QH15, Điều 14"));
        assertThat(files()).isEqualTo(before - 1);
        assertThat(petitioner.open(address).status()).isEqualTo(404);
    }
}

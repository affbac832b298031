package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Parts;
import vn.doithoai.Window;
import vn.doithoai.attachment.SampleFiles;
import vn.doithoai.referral.Troupe;

/// Files in a real browser, from the form to the editor.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileBrowserTest {
    private static final long HUGE = 300L * 1024 * 1024;

    @Autowired Troupe troupe;

    @Value("${doithoai.data}")
    Path data;

    private Window window;
    private int port;

    @BeforeAll
    void curtain(@LocalServerPort int port) {
        troupe.enter();
        this.port = port;
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private static FilePayload chosen(Parts.Chosen file) {
        return new FilePayload(file.name(), "", file.content());
    }

    private static void write(Page page) {
        page.locator("[name=unit_name]").fill("Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn");
        page.locator("[name=kind][value=petition]").check();
        page.locator("[name=topic]").selectOption("GT");
        page.locator("#f-text").fill("Ngầm tràn Khuổi Slưn bị cuốn, đề nghị làm lại.");
    }

    private static void press(Page page, String button) {
        page.locator("button:has-text(\"" + button + "\")").first().click();
    }

    @Test
    void aFileGoesFromTheFormToTheEditor() {
        var page = window.open("/gui-kien-nghi", 1280, true);
        write(page);
        page.setInputFiles(
                "#f-file",
                new FilePayload[] {
                    chosen(SampleFiles.photograph("Ngầm tràn bị cuốn.jpg")),
                    chosen(SampleFiles.svg())
                });
        press(page, LetterWriter.LOOK);
        assertThat(page.locator("#errors li").allTextContents())
                .singleElement()
                .asString()
                .contains("sơ đồ.svg");
        assertThat(window.hindrances(page, "file-refused")).isEmpty();
        press(page, LetterWriter.LOOK);
        assertThat(page.locator("main").textContent()).contains("Ngầm tràn bị cuốn.jpg");
        assertThat(window.hindrances(page, "file-preview")).isEmpty();
        page.locator("form[action$=gui] button.button--primary").first().click();
        page.waitForURL("**/gui");
        var code = page.locator(".slip .code").first().textContent();
        page.navigate(page.url().replaceAll("/gui-kien-nghi.*", "/tra-cuu/kien-nghi"));
        assertThat(window.hindrances(page, "file-mine")).isEmpty();
        theEditorLooks(code);
    }

    private void theEditorLooks(String code) {
        var page = window.open("/dang-nhap", 1280, true);
        page.locator("[name=name]").fill("giao");
        page.locator("[name=password]").fill(Cast.PASSWORD);
        press(page, "Đăng nhập");
        var home = page.url().replaceAll("(//[^/]*)/.*", "$1") + "/kien-nghi/" + code;
        page.navigate(home + "/duyet-noi-dung");
        assertThat(window.hindrances(page, "file-clear")).isEmpty();
        page.locator("[name=files]").check();
        press(page, "Công khai nội dung này");
        assertThat(page.locator("a[href*=tep-cong-khai]").count()).isEqualTo(1);
        assertThat(window.hindrances(page, "file-public")).isEmpty();
        page.navigate(home + "/tep");
        assertThat(window.hindrances(page, "file-list")).isEmpty();
    }

    @Test
    void aFileTooLargeIsSaidBeforeItIsSent(@TempDir Path folder) throws IOException {
        var page = window.open("/gui-kien-nghi", 1280, true);
        page.setInputFiles("#f-file", huge(folder));
        assertThat(page.locator("[data-large]").textContent())
                .startsWith("“phim.mp4”: Tệp lớn hơn 10 MB");
        assertThat(page.locator("#f-file").inputValue()).isEmpty();
    }

    /// Three hundred megabytes are answered with our page, and lie nowhere.
    @Test
    void withoutScriptItIsSaidAfterwards(@TempDir Path folder) throws IOException {
        try (var plain = new Window(port)) {
            var page = plain.open("/gui-kien-nghi", 1280, false);
            write(page);
            page.setInputFiles("#f-file", huge(folder));
            press(page, LetterWriter.LOOK);
            assertThat(page.locator("h1").textContent()).isEqualTo("Nội dung gửi lên quá lớn");
        }
        try (var waiting = Files.walk(data.resolve("incoming"))) {
            assertThat(waiting.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static Path huge(Path folder) throws IOException {
        var film = folder.resolve("phim.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(HUGE);
        }
        return film;
    }
}

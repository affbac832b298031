package vn.doithoai.lodging.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.ledger.TakenIn;
import vn.doithoai.referral.Troupe;

/// What is printed is scanned again, typed into the page that checks, and holds.
@AppTest
@Import({Cast.class, Troupe.class, TakenIn.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipBrowserTest {
    private static final String WORDS = "Cầu treo bản Cám mục ván, đề nghị thay trước mùa mưa.";

    @Autowired TakenIn log;
    private Window window;
    private Page page;
    private String code = "";
    private String secret = "";
    private String promise = "";

    @BeforeAll
    void aMatterIsLodged(@Autowired Troupe troupe, @LocalServerPort int port) {
        troupe.enter();
        window = new Window(port);
        page = window.open("/gui-kien-nghi", 1280, true);
        page.locator("[name=unit_name]").fill("Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn");
        page.locator("[name=kind][value=petition]").check();
        page.locator("[name=topic]").selectOption("GT");
        page.locator("#f-text").fill(WORDS);
        page.locator("[name=name]").fill("Nguyễn Thị Mơ");
        page.locator("main form button").last().click();
        page.locator("form[action$=gui] button").first().click();
        code = page.locator(".slip .code").first().textContent();
        secret = page.locator("#secret").textContent();
        promise = scanned(page.locator(".slip__qr").last());
    }

    @AfterAll
    void close() {
        page.close();
        window.close();
    }

    /// The picture of a QR code as a camera near enough sees it.
    private static String scanned(Locator qr) {
        qr.evaluate(
                "it => { it.style.inlineSize = it.style.blockSize = 6 * it.viewBox.baseVal.width + 'px'; }");
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(qr.screenshot()));
            int wide = picture.getWidth();
            int high = picture.getHeight();
            var pixels = picture.getRGB(0, 0, wide, high, null, 0, wide);
            var source = new RGBLuminanceSource(wide, high, pixels);
            var hints =
                    Map.of(
                            DecodeHintType.CHARACTER_SET,
                            StandardCharsets.UTF_8.name(),
                            DecodeHintType.TRY_HARDER,
                            true);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText();
        } catch (IOException | ReaderException unreadable) {
            throw new AssertionError("the code cannot be read", unreadable);
        } finally {
            qr.evaluate("it => it.removeAttribute('style')");
        }
    }

    private String checked(String receipt) {
        window.go(page, "/so-cai/kiem-tra");
        page.locator("[name=receipt]").fill(receipt);
        page.locator("[name=code]").fill(code);
        page.locator(".check button[type=submit]").click();
        page.locator(".verdict").waitFor();
        return page.locator("[data-verdict]").innerText();
    }

    @Test
    void theSlipIsScannedAndHolds() {
        log.now();
        window.go(page, "/tra-cuu/kien-nghi/phieu");
        assertThat(page.locator("h1")).hasText("Giấy biên nhận");
        assertThat(window.hindrances(page, "slip")).isEmpty();
        var proof = scanned(page.locator(".slip__qr"));
        assertThat(proof).startsWith("c2sp.org/tlog-proof@v1\n").doesNotContain(bare());
        assertThat(checked(proof)).startsWith("Đúng").contains(WORDS, "Nguyễn Thị Mơ");
    }

    @Test
    void thePromiseIsScannedAndHolds() {
        assertThat(promise).startsWith("doithoai/provisional-receipt@v1\n").doesNotContain(bare());
        // the clock of the test stands still in 2021, that of the browser does not
        assertThat(checked(promise)).startsWith("Quá hạn").contains("là bằng chứng", code);
    }

    private String bare() {
        return secret.replace("-", "");
    }

    @ParameterizedTest
    @CsvSource({"A4, 643", "A5, 484"})
    void theSlipIsOneSheet(String format, int wide) {
        log.now();
        window.go(page, "/tra-cuu/kien-nghi/phieu");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var pdf =
                new String(
                        page.pdf(new Page.PdfOptions().setFormat(format)),
                        StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results()).hasSize(1);
        page.setViewportSize(wide, 700);
        var millimetres = page.locator(".slip__qr").boundingBox().width / 96 * 25.4;
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1280, 900);
        assertThat(millimetres).isGreaterThanOrEqualTo(69);
    }
}

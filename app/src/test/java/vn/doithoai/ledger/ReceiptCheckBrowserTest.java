package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Window;
import vn.doithoai.figures.Extra;
import vn.doithoai.referral.Troupe;

/// Whoever holds a receipt checks it in a browser of their own: on our page, which sends nothing,
/// and from a file on their disk without any network.
@AppTest
@Import({Cast.class, Troupe.class, TakenIn.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptCheckBrowserTest {
    private static final Pattern TOOK = Pattern.compile("([0-9.]+) ms");

    /// Without the cryptography of the browser, as on a page that is not encrypted.
    private static final String WRITTEN_OUT =
            "Object.defineProperty(Crypto.prototype, 'subtle', {get: () => undefined})";

    private static final String CHECK =
            """
            given => {
              const form = document.querySelector('[data-check]'), said = document.querySelector('[data-verdict]');
              if (given.receipt) form.elements.files.value = '';
              for (const [name, value] of Object.entries(given)) form.elements[name].value = value;
              said.replaceChildren();
              return new Promise(done => {
                new MutationObserver((_, seeing) => { seeing.disconnect(); done(said.innerText); }).observe(said, {childList: true});
                form.requestSubmit();
              });
            }\
            """;

    @TempDir static Path folder;

    @Autowired Portal portal;
    private Window window;
    private Notary notary;
    private Page saved;
    private String code = "";

    @BeforeAll
    void aReceiptIsThere(
            @Autowired Troupe troupe, @Autowired TakenIn log, @LocalServerPort int port)
            throws IOException {
        troupe.enter();
        code = troupe.received().standing().code();
        log.now();
        notary = new Notary(folder.resolve("log"));
        window = new Window(port);
        saved = fromDisk();
    }

    @AfterAll
    void close() {
        saved.close();
        window.close();
    }

    /// The page saved as a file, opened where no network is.
    private Page fromDisk() {
        var page = window.open("/so-cai/kiem-tra", 360, true);
        var file = folder.resolve("kiem-tra-bien-nhan.html");
        page.waitForDownload(() -> page.locator("a[download]").click()).saveAs(file);
        page.context().setOffline(true);
        page.navigate(file.toUri().toString());
        return page;
    }

    private static String checked(
            Page page, String receipt, String trust, String asked, String words) {
        return (String)
                page.evaluate(
                        CHECK,
                        Map.of("receipt", receipt, "trust", trust, "code", asked, "words", words));
    }

    private String checked(String receipt, String asked, String words) {
        return checked(saved, receipt, notary.trust(), asked, words);
    }

    private String checked(String receipt) {
        return checked(receipt, Notary.CODE, "");
    }

    private static double took(String verdict) {
        var found = TOOK.matcher(verdict);
        assertThat(found.find()).as(verdict).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void aReceiptOfOursIsCheckedWithoutARequest() {
        var receipt = portal.open("/so-cai/06/muc/" + code + "/1").body();
        try (var page = window.open("/so-cai/kiem-tra", 1280, true)) {
            window.go(page, "/so-cai/kiem-tra");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.locator("[name=receipt]").fill(receipt);
            page.locator("[name=code]").fill(code.toLowerCase(Locale.ROOT));
            page.locator(".check button[type=submit]").click();
            page.locator(".verdict--holds").waitFor();
            assertThat(page.locator("[data-verdict]").innerText()).contains("Đúng", code);
            assertThat(asked).isEmpty();
            assertThat(window.hindrances(page, "receipt-check", 360, 1280)).isEmpty();
        }
    }

    @Test
    void aFileFromDiskNeedsNothingElse() throws IOException {
        var file = folder.resolve("own.tlog-proof");
        Files.writeString(file, notary.proof(Notary.opened(Notary.WORDS)));
        var policy = folder.resolve("policy");
        Files.writeString(policy, notary.trust());
        saved.evaluate("document.querySelector('[data-check]').reset()");
        saved.setInputFiles("[name=files]", file);
        saved.setInputFiles("[name=trust_files]", policy);
        saved.locator("[name=code]").fill(Notary.CODE);
        saved.locator("[name=words]").fill(Notary.WORDS.replace("\n\n", "\n"));
        saved.locator(".check button[type=submit]").click();
        saved.locator(".verdict--holds").waitFor();
        assertThat(saved.locator("[data-verdict]").innerText())
                .contains("Nguyễn Thị Mơ", "mục ván", "mttq", "truong", "Vị trí");
        saved.evaluate("document.querySelector('[data-check]').reset()");
        assertThat((String) saved.evaluate("fetch('/x').then(() => 'sent', () => 'refused')"))
                .isEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCheckTakesAMoment(boolean writtenOut) throws IOException {
        var receipt = notary.proof(Notary.opened(Notary.WORDS));
        try (var page = window.open("/so-cai/kiem-tra", 360, true)) {
            if (writtenOut) {
                page.addInitScript(WRITTEN_OUT);
                page.reload();
            }
            var best = Double.MAX_VALUE;
            for (int i = 0; i < 6; i++) {
                var verdict = checked(page, receipt, notary.trust(), Notary.CODE, Notary.WORDS);
                assertThat(verdict).startsWith("Đúng");
                best = Math.min(best, took(verdict));
            }
            System.out.printf(
                    "a receipt with four signatures: %.1f ms %s%n",
                    best, writtenOut ? "written out" : "by the browser");
            assertThat(best).isLessThan(150);
            var bad = receipt.replaceFirst("(mttq.example .{20})(.)", "$1" + "x");
            assertThat(checked(page, bad, notary.trust(), Notary.CODE, ""))
                    .startsWith("Không đúng");
        }
    }

    @Test
    void aGoodReceiptOfSomethingElseProvesNothing() throws IOException {
        var receipt = notary.proof(Notary.opened(Notary.WORDS));
        assertThat(checked(receipt, "BK-0000-0000", "")).contains("là của " + Notary.CODE);
        assertThat(checked(receipt, Notary.CODE, "Cầu treo bản Cám đã thay ván."))
                .contains("khác với nội dung đã ghi sổ");
        assertThat(checked(notary.proof(Map.of()), Notary.CODE, Notary.WORDS))
                .contains("không có nội dung để đối chiếu");
        assertThat(checked(receipt, "", "")).contains("chưa nhập mã");
        assertThat(checked(notary.proof(Notary.opened("Cầu đã sửa."))))
                .contains("“body”", "không khớp cam kết");
        var other = Notary.received().json().replace(Notary.CODE, "BK-2222-2222");
        assertThat(checked(notary.proof(new Extra(other, Map.of())), "BK-2222-2222", ""))
                .contains("Chứng minh dẫn tới gốc");
    }

    @Test
    void whatWasErasedHasExisted() throws IOException {
        assertThat(checked(notary.erasure()))
                .contains("Đã xóa, từng tồn tại", "đã xóa ngày 01/06/2026, đã từng tồn tại");
    }

    @Test
    void aPromiseRunsForADayAndIsThenEvidence() throws IOException {
        var now = Instant.now();
        var young = notary.promise(now.minusSeconds(3_600));
        assertThat(checked(young)).startsWith("Đang chờ vào sổ");
        var old = notary.promise(now.minusSeconds(86_500));
        assertThat(checked(old)).startsWith("Quá hạn").contains("là bằng chứng");
        assertThat(checked(old, "BK-0000-0000", "")).contains("là của " + Notary.CODE);
        assertThat(checked(old.replace(Notary.CODE, "BK-2222-2222"), "BK-2222-2222", ""))
                .contains("nội dung đã ký bị đổi");
        assertThat(checked(notary.promiseByTheLog())).contains("Không có chữ ký nào");
        kept(old);
    }

    private void kept(String promise) throws IOException {
        var one = folder.resolve("promise.txt");
        var other = folder.resolve("kept.tlog-proof");
        Files.writeString(one, promise);
        Files.writeString(other, notary.proof(Map.of()));
        saved.setInputFiles("[name=files]", new Path[] {one, other});
        assertThat(checked("")).startsWith("Lời hứa đã được giữ").contains("Đúng");
    }

    @Test
    void everyMutationIsNamed() throws IOException {
        var good = notary.proof(Map.of());
        assertThat(checked(good)).startsWith("Đúng");
        for (var one : Mutation.ALL) {
            var bad = one.change().apply(good);
            assertThat(bad).as(one.said()).isNotEqualTo(good);
            // a text area makes every line break one: what is wrong with them arrives by file
            var file = folder.resolve("bad.tlog-proof");
            Files.writeString(file, bad);
            saved.setInputFiles("[name=files]", file);
            assertThat(checked("")).as(one.said()).startsWith("Không đúng").contains(one.said());
        }
    }

    @Test
    void withoutScriptThePageSaysWhatToDo() {
        try (var page = window.open("/so-cai/kiem-tra", 768, false)) {
            assertThat(page.locator("main").innerText())
                    .contains("./doithoai verify --receipt", "Tải trang kiểm tra về máy");
            assertThat(page.locator("form[data-check]").isVisible()).isFalse();
        }
    }
}

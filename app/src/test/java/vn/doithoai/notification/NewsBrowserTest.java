package vn.doithoai.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.Window;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Troupe;

/// The button that lets a browser tell: where it may, where it may not, where it cannot. A browser
/// of the test reaches no push service, so where it may, its answer is given for it and the service
/// is one of the test; everything else is real.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsBrowserTest {
    private static final BlockingQueue<byte[]> TOLD = new LinkedBlockingQueue<>();
    private static final HttpServer SERVICE = service();
    private static final String HERE = "/tra-cuu/kien-nghi/thoi-bao";
    private static final String BUTTON = "form[data-push] button";

    /// What a push service would have this browser answer.
    private static final String SUBSCRIBED =
            """
            PushManager.prototype.subscribe = async function (options) {
              if (options.applicationServerKey.byteLength !== 65) throw new TypeError('no key');
              const [endpoint, p256dh, auth] = '%s'.split(' ');
              const bytes = text => Uint8Array.from(
                atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0)).buffer;
              return { endpoint, getKey: name => bytes(name === 'auth' ? auth : p256dh) };
            };
            """;

    @Autowired Troupe troupe;
    @Autowired Receipts receipts;
    @Autowired Routes routes;
    @Autowired Telling telling;
    @Autowired TestClock clock;

    private Window window;
    private Petition matter;
    private String secret = "";

    private static HttpServer service() {
        try {
            var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(at, 0);
            server.createContext(
                    "/",
                    call -> {
                        TOLD.add(call.getRequestBody().readAllBytes());
                        call.sendResponseHeaders(201, -1);
                        call.close();
                    });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @DynamicPropertySource
    static void site(DynamicPropertyRegistry properties) {
        properties.add("doithoai.site", () -> "http://localhost");
        properties.add("doithoai.notification.push-hosts", () -> "localhost");
        properties.add("doithoai.notification.first", () -> "PT24H");
    }

    @BeforeAll
    void curtain(@LocalServerPort int port) {
        troupe.enter();
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
        SERVICE.stop(0);
    }

    @BeforeEach
    void aReceiptIsHeld() {
        TOLD.clear();
        matter = troupe.referred();
        secret = receipts.print(matter, troupe.is("ada")).inGroups();
    }

    private Page opened(int width, boolean script) {
        return opened(window.open("/tra-cuu", width, script));
    }

    private Page opened(Page page) {
        page.locator("[name=code]").fill(matter.standing().code());
        page.locator("[name=secret]").fill(secret);
        page.locator("form[data-receipt] button").click();
        assertThat(page.locator("h1")).not().hasText("");
        return page;
    }

    @Test
    void whereItMayItsBrowserIsTold() throws Exception {
        var browser = new Browser();
        var service = "http://localhost:" + SERVICE.getAddress().getPort() + "/one";
        try (var page = opened(360, true)) {
            page.context().grantPermissions(List.of("notifications"));
            page.addInitScript(SUBSCRIBED.formatted(browser.at(service).text()));
            window.go(page, HERE);
            assertThat(window.hindrances(page, "news")).isEmpty();
            page.locator(BUTTON).click();
            assertThat(page.locator("main")).containsText("Đang báo tin đến 1 trình duyệt");
            routes.accept(matter, matter.acts(), troupe.is("binh"));
            telling.tell(clock.instant());
            var told = TOLD.poll(5, TimeUnit.SECONDS);
            var message = browser.read(Objects.requireNonNull(told));
            assertThat(message).contains(matter.standing().code(), "cơ quan giải quyết đã nhận");
            assertThat(shown(page, message)).contains(matter.standing().code());
        }
    }

    /// Hands the message to the worker as the browser would, and says what it shows.
    private static String shown(Page page, String message) {
        var tools = page.context().newCDPSession(page);
        var registered = new LinkedBlockingQueue<String>();
        tools.on(
                "ServiceWorker.workerRegistrationUpdated",
                told ->
                        told.getAsJsonArray("registrations")
                                .forEach(one ->
                                        registered.add(
                                                one.getAsJsonObject()
                                                        .get("registrationId")
                                                        .getAsString())));
        tools.send("ServiceWorker.enable");
        page.waitForCondition(() -> !registered.isEmpty());
        var push = new JsonObject();
        push.addProperty("origin", page.url().replaceAll("(?<=\\d)/.*", ""));
        push.addProperty("registrationId", registered.element());
        push.addProperty("data", message);
        tools.send("ServiceWorker.deliverPushMessage", push);
        return (String)
                page.evaluate(
                        """
                        async () => {
                          const worker = await navigator.serviceWorker.getRegistration('/thoi-bao/');
                          let shown = [];
                          while (!shown.length) shown = await worker.getNotifications();
                          return shown[0].title + ' ' + shown[0].data;
                        }
                        """);
    }

    /// Chromium itself refuses.
    @Test
    void whereItMayNotItSaysSo(@TempDir Path folder) {
        try (var browser = window.kept(folder)) {
            browser.grantPermissions(List.of());
            var page = pressed(browser);
            assertThat(page.locator("[data-say=denied]")).isVisible();
            assertThat(page.locator("[data-say=failed]")).isHidden();
            assertThat(Window.violations(page)).isEmpty();
        }
    }

    /// A push service out of reach keeps Chromium waiting for minutes, so its answer is given.
    @Test
    void whereNoServiceAnswersItSaysSo() {
        try (var page = opened(1280, true)) {
            page.addInitScript(
                    """
                    PushManager.prototype.subscribe = () => new Promise((_, refuse) => {
                      window.giveUp = () => refuse(new DOMException('no service', 'AbortError'));
                    });
                    """);
            window.go(page, HERE);
            page.locator(BUTTON).click();
            assertThat(page.locator("[data-say=wait]")).isVisible();
            page.waitForCondition(() -> (Boolean) page.evaluate("'giveUp' in window"));
            page.evaluate("giveUp()");
            assertThat(page.locator("[data-say=failed]")).isVisible();
            assertThat(page.locator("[data-say=wait]")).isHidden();
            assertThat(page.locator("[data-say=denied]")).isHidden();
        }
    }

    private Page pressed(BrowserContext browser) {
        var page = browser.newPage();
        page.navigate("/tra-cuu");
        opened(page);
        page.navigate(HERE);
        page.locator(BUTTON).click();
        return page;
    }

    @Test
    void whereItCannotItSaysWhatElse() {
        try (var page = opened(1280, true)) {
            page.addInitScript("delete window.PushManager");
            window.go(page, HERE);
            assertThat(page.locator("form[data-push]")).isHidden();
            assertThat(page.locator("[data-push-none]")).containsText("giấy biên nhận");
        }
    }

    @Test
    void withoutScriptItSaysWhatElse() {
        try (var page = opened(360, false)) {
            window.go(page, HERE);
            assertThat(page.locator("form[data-push]")).isHidden();
            assertThat(page.locator("noscript p")).isVisible();
            assertThat(page.locator("noscript p")).containsText("cần JavaScript");
        }
    }

    @Test
    void endingHindersNobody() {
        try (var page = window.open("/thoi-bao/06/" + UUID.randomUUID(), 360, true)) {
            assertThat(window.hindrances(page, "news-end", 360, 1280)).isEmpty();
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("Đã thôi gửi thông báo");
            assertThat(window.hindrances(page, "news-ended", 360, 1280)).isEmpty();
        }
    }
}

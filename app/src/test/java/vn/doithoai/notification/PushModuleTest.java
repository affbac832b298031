package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.notification.Follower.BAC_KAN;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Refused;

/// Messages to browsers through a service of the test. No mail server is configured here.
@FreshDatabase
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"petition", "access"})
class PushModuleTest {
    private static final List<HttpExchange> CALLS = new ArrayList<>();
    private static final List<byte[]> BODIES = new ArrayList<>();
    private static final HttpServer SERVICE = service();
    private static volatile int answer = 201;

    @Autowired Subscriptions subscriptions;
    @Autowired Telling telling;
    @Autowired PushKeys keys;
    @Autowired PushKeyStore keyStore;
    @Autowired Petitions petitions;
    @Autowired Lineage lineage;
    @Autowired Realms realms;
    @Autowired JdbcClient db;
    @Autowired InstantSource clock;

    private Follower follower;
    private Followed matter;
    private Browser browser;

    private static HttpServer service() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", PushModuleTest::take);
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static synchronized void take(HttpExchange call) throws IOException {
        CALLS.add(call);
        BODIES.add(call.getRequestBody().readAllBytes());
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    @DynamicPropertySource
    static void site(DynamicPropertyRegistry properties) {
        properties.add("doithoai.site", () -> "https://doithoai.example");
        properties.add("doithoai.notification.push-hosts", () -> "localhost");
    }

    @AfterAll
    static void close() {
        SERVICE.stop(0);
    }

    @BeforeEach
    void somebodyFollows() throws Exception {
        CALLS.clear();
        BODIES.clear();
        answer = 201;
        db.sql("delete from notification_subscription").update();
        follower = new Follower(petitions, lineage, realms);
        matter = follower.matter();
        browser = new Browser();
    }

    private PushAddress at(String path) {
        return browser.at("http://localhost:" + SERVICE.getAddress().getPort() + path);
    }

    private int guidedAndTold() {
        follower.guided(matter);
        return telling.tell(clock.instant().plusSeconds(1));
    }

    @Test
    void aMessageIsReadByItsBrowserAlone() throws Exception {
        subscriptions.byPush(matter, null, at("/one"), "vi");
        guidedAndTold();
        assertThat(browser.read(BODIES.getFirst()))
                .contains("\"title\":\"Kiến nghị " + matter.code())
                .contains("\"body\":\"được hướng dẫn")
                .contains("\"url\":\"https://doithoai.example/tra-cuu#" + matter.code())
                .doesNotContain("Mẩy", "cầu");
        var headers = CALLS.getFirst().getRequestHeaders();
        assertThat(headers.getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(headers.getFirst("TTL")).isEqualTo("259200");
        assertThat(headers.getFirst("Authorization"))
                .startsWith("vapid t=")
                .endsWith("k=" + subscriptions.of(BAC_KAN, matter.petition()).key());
    }

    @Test
    void theSameBrowserIsToldOnce() {
        subscriptions.byPush(matter, null, at("/one"), "vi");
        subscriptions.byPush(matter, null, at("/one"), "vi");
        assertThat(guidedAndTold()).isEqualTo(1);
        assertThat(subscriptions.of(BAC_KAN, matter.petition()).browsers()).isEqualTo(1);
    }

    @Test
    void fiveBrowsersAreTheMost() {
        for (int i = 0; i < Subscriptions.MOST_BROWSERS; i++) {
            subscriptions.byPush(matter, null, at("/" + i), "vi");
        }
        assertThatThrownBy(() -> subscriptions.byPush(matter, null, at("/more"), "vi"))
                .hasMessageContaining("too_many_browsers");
        assertThat(guidedAndTold()).isEqualTo(5);
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() {
        subscriptions.byPush(matter, null, at("/one"), "vi");
        answer = 410;
        guidedAndTold();
        assertThat(subscriptions.of(BAC_KAN, matter.petition()).any()).isFalse();
    }

    @Test
    void aServiceInTroubleIsTriedAgain() {
        subscriptions.byPush(matter, null, at("/one"), "vi");
        answer = 503;
        guidedAndTold();
        assertThat(error()).isEqualTo("push_503");
        answer = 201;
        assertThat(telling.tell(clock.instant().plus(Duration.ofMinutes(2)))).isEqualTo(1);
        assertThat(CALLS).hasSize(2);
        assertThat(error()).isNull();
    }

    private @Nullable String error() {
        return db.sql("select last_error from notification_news")
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    @Test
    void aDoorInsideIsNotKnockedAt() {
        assertThatThrownBy(() ->
                        subscriptions.byPush(
                                matter, null, browser.at("https://10.0.0.7/admin"), "vi"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("push_unknown");
    }

    @Test
    void theKeyOfARealmStays() {
        var key = keys.of(BAC_KAN).publicText();
        assertThat(keyStore.find(BAC_KAN).orElseThrow().publicText()).isEqualTo(key);
        var sealed =
                db.sql("select private_key from notification_push_key")
                        .query(byte[].class)
                        .single();
        assertThat(sealed).hasSizeGreaterThan(32);
        assertThat(Base64Url.of(sealed))
                .doesNotContain(Base64Url.of(P256.bytes(keys.of(BAC_KAN).secret())));
    }

    @Test
    void withoutAServerNoLettersArePromised() {
        assertThat(subscriptions.of(BAC_KAN, matter.petition()).mailSent()).isFalse();
        assertThatThrownBy(() -> subscriptions.byMail(matter, null, "a@example.vn", "vi"))
                .hasMessageContaining("mail_off");
    }
}

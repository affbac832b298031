package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.notification.Follower.BAC_KAN;

import jakarta.mail.Message.RecipientType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.web.Dictionary;
import vn.doithoai.vault.Erasing;
import vn.doithoai.vault.ErasureReason;
import vn.doithoai.vault.Export;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

/// Letters to petitioners over a mail server of the test.
@FreshDatabase
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"petition", "access"})
class MailModuleTest {
    private static final PostOffice POST = new PostOffice();

    @Autowired Subscriptions subscriptions;
    @Autowired Telling telling;
    @Autowired Petitions petitions;
    @Autowired Lineage lineage;
    @Autowired Realms realms;
    @Autowired Erasing erasing;
    @Autowired Export export;
    @Autowired Dictionary dictionary;
    @Autowired Hearing hearing;
    @Autowired TransactionTemplate together;
    @Autowired JdbcClient db;
    @Autowired InstantSource clock;

    private String may = "";
    private Follower follower;
    private Followed matter;
    private SubjectId person;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        POST.open();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", POST::port);
        properties.add("doithoai.site", () -> "https://doithoai.example/");
        properties.add("doithoai.notification.from", () -> "doithoai@backan.example");
        properties.add("doithoai.notification.first", () -> "PT24H");
    }

    @AfterAll
    static void close() {
        POST.close();
    }

    @BeforeEach
    void somebodyFollows() throws Exception {
        POST.empty();
        db.sql("delete from notification_subscription").update();
        follower = new Follower(petitions, lineage, realms);
        matter = follower.matter();
        person = new SubjectId(UUID.randomUUID());
        may = "may.hoang." + matter.code() + "@example.vn";
    }

    private void byMail(String address) {
        subscriptions.byMail(matter, person, address, "vi");
    }

    private Instant now() {
        return clock.instant().plusSeconds(1);
    }

    private void welcomed() throws Exception {
        byMail(may);
        telling.tell(now());
        POST.empty();
    }

    @Test
    void theAddressIsToldThatItWillBeTold() throws Exception {
        byMail(may);
        assertThat(telling.tell(now())).isEqualTo(1);
        var letter = POST.letters()[0];
        assertThat(letter.getRecipients(RecipientType.TO)[0]).hasToString(may);
        assertThat(letter.getSubject()).isEqualTo("Kiến nghị " + matter.code() + " có tin mới");
        assertThat(letter.getFrom()[0].toString()).contains("<doithoai@backan.example>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void anActIsToldWithoutWhatTheMatterSays() throws Exception {
        welcomed();
        follower.guided(matter);
        telling.tell(now());
        assertThat(POST.letters()).hasSize(1);
        var text = POST.letters()[0].getContent().toString();
        assertThat(text)
                .contains("Kiến nghị " + matter.code() + ": được hướng dẫn")
                .contains("https://doithoai.example/tra-cuu#" + matter.code())
                .contains("https://doithoai.example/thoi-bao/06/")
                .contains("Tỉnh Bắc Kạn")
                .doesNotContain("Mẩy", "Pác Ngòi", "cầu", "@", "⟦", "{");
        assertThat(POST.letters()[0].getHeader("List-Unsubscribe")[0])
                .startsWith("<https://doithoai.example/thoi-bao/06/");
    }

    @Test
    void englishIsWrittenToWhoReadsIt() throws Exception {
        subscriptions.byMail(matter, null, may, "en");
        telling.tell(now());
        assertThat(POST.letters()[0].getSubject()).isEqualTo("News of matter " + matter.code());
        assertThat(POST.letters()[0].getContent().toString()).contains("from now on you are told");
    }

    /// The first act of one is not taken for the first act of the other.
    @Test
    void aMergedMatterIsFollowedFurther() throws Exception {
        welcomed();
        var into = follower.matter();
        follower.merged(matter, into);
        follower.guided(into);
        telling.tell(now());
        assertThat(POST.letters()).hasSize(2);
        for (var letter : POST.letters()) {
            assertThat(letter.getContent().toString()).contains("#" + matter.code());
        }
        assertThat(POST.letters()[0].getContent().toString()).contains("đã gộp");
        assertThat(POST.letters()[1].getContent().toString()).contains("được hướng dẫn");
    }

    @Test
    void nobodyIsToldWhoDidNotAsk() {
        follower.guided(matter);
        assertThat(telling.tell(now())).isZero();
    }

    @Test
    void whatIsUndoneIsToldToNobody() throws Exception {
        welcomed();
        together.executeWithoutResult(act -> {
            follower.guided(matter);
            act.setRollbackOnly();
        });
        assertThat(telling.tell(now())).isZero();
    }

    @Test
    void theSameActIsToldOnce() throws Exception {
        welcomed();
        follower.guided(matter);
        together.executeWithoutResult(_ -> hearing.heard(Follower.guidedOnce(matter, now())));
        telling.tell(now());
        telling.tell(now().plus(Duration.ofDays(3)));
        assertThat(POST.letters()).hasSize(1);
    }

    @Test
    void manyTellersTellOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            matter = follower.matter();
            byMail("reader" + i + "@example.vn");
        }
        var at = now();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tellers =
                    IntStream.range(0, 4).mapToObj(_ -> (Callable<Integer>) () -> telling.tell(at));
            for (var one : pool.invokeAll(tellers.toList())) {
                one.get();
            }
        }
        assertThat(POST.letters()).hasSize(12);
    }

    /// Taken in hand by somebody who died: told after a while, under the same id.
    @Test
    void whatWasInHandAtACrashIsTold() throws Exception {
        byMail(may);
        db.sql("update notification_news set attempts = 1, next_attempt = :then")
                .param("then", now().plus(Telling.IN_HAND).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(telling.tell(now())).isZero();
        telling.tell(now().plus(Telling.IN_HAND).plusSeconds(1));
        assertThat(POST.letters()[0].getMessageID())
                .matches("<06\\.[0-9a-f-]{36}\\.BK-[0-9A-Z-]{9}\\.0@backan.example>");
    }

    @Test
    void aServerAwayIsTriedAgain() throws Exception {
        welcomed();
        follower.guided(matter);
        POST.close();
        var at = now();
        assertThat(telling.tell(at)).isEqualTo(1);
        assertThat(waiting()).isEqualTo("mail_server");
        assertThat(telling.tell(at.plusSeconds(30))).as("not before a minute").isZero();
        assertThat(telling.tell(at.plusSeconds(61))).isEqualTo(1);
    }

    @AfterEach
    void open() {
        POST.open();
    }

    @Test
    void afterSixAttemptsItIsGivenUp() {
        byMail(may);
        POST.close();
        var at = now();
        int attempts = 0;
        for (int hour = 0; hour < 24 * 5; hour++) {
            attempts += telling.tell(at.plus(Duration.ofHours(hour)));
        }
        assertThat(attempts).isEqualTo(7);
        assertThat(waiting()).isEqualTo("mail_server");
    }

    private String waiting() {
        return db.sql("select last_error from notification_news order by seq desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void anotherAddressTakesThePlace() throws Exception {
        welcomed();
        byMail("another@example.vn");
        byMail("another@example.vn");
        follower.guided(matter);
        telling.tell(now());
        assertThat(POST.letters()).hasSize(2);
        for (var letter : POST.letters()) {
            assertThat(letter.getAllRecipients()[0]).hasToString("another@example.vn");
        }
    }

    @Test
    void whoeverEndsItIsToldNothing() throws Exception {
        welcomed();
        assertThat(subscriptions.of(BAC_KAN, matter.petition()).mailed()).isTrue();
        subscriptions.end(BAC_KAN, matter.petition());
        follower.guided(matter);
        assertThat(telling.tell(now())).isZero();
        assertThat(subscriptions.of(BAC_KAN, matter.petition()).any()).isFalse();
    }

    @Test
    void theAddressIsSealedAndGoesWithItsPerson() throws Exception {
        welcomed();
        follower.guided(matter);
        assertThat(everything()).doesNotContain("may.hoang", "example.vn");
        assertThat(export.of(BAC_KAN, person, Reader.themselves(), dictionary.in("vi")).toString())
                .contains(may);
        erasing.erase(
                BAC_KAN,
                person,
                ErasureReason.ASKED,
                "Luật 91/2025/QH15, Điều 14",
                new vn.doithoai.shared.Author(new UUID(0, 5), null));
        assertThat(telling.tell(now())).isZero();
        assertThat(POST.letters()).isEmpty();
    }

    private String everything() {
        return db.sql("select * from notification_subscription").query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .map(v -> v instanceof byte[] b ? new String(b, StandardCharsets.UTF_8) : v)
                .toList()
                .toString();
    }
}

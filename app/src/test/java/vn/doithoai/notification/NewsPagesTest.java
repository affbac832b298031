package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.lodging.Solver;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Troupe;
import vn.doithoai.vault.SubjectId;

/// The holder of a receipt asks to be told, is told, and ends it, without script.
@AppTest
@Import({Cast.class, Troupe.class})
class NewsPagesTest {
    private static final PostOffice POST = new PostOffice();
    private static final String HERE = "/tra-cuu/kien-nghi/thoi-bao";
    private static final Pattern END = Pattern.compile("https://doithoai.example(/thoi-bao/\\S+)");
    private static boolean entered;

    @Autowired Troupe troupe;
    @Autowired Receipts receipts;
    @Autowired Routes routes;
    @Autowired Telling telling;
    @Autowired TestClock clock;
    @Autowired Realms realms;
    @Autowired MailCarrier mail;
    @Autowired Portal petitioner;
    @Autowired Portal another;

    private @LocalServerPort int port;
    private Petition matter;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        POST.open();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", POST::port);
        properties.add("doithoai.site", () -> "https://doithoai.example");
        properties.add("doithoai.notification.from", () -> "doithoai@backan.example");
        properties.add("doithoai.notification.push-hosts", () -> "push.example");
        properties.add("doithoai.notification.first", () -> "PT24H");
    }

    @AfterAll
    static void close() {
        POST.close();
    }

    @BeforeEach
    void aReceiptIsHeld() throws Exception {
        if (!entered) {
            troupe.enter();
            entered = true;
        }
        POST.empty();
        matter = troupe.referred();
        var secret = receipts.print(matter, troupe.is("ada")).inGroups();
        petitioner.open("/tra-cuu");
        petitioner.press(
                petitioner.page().form("form[data-receipt]"),
                Map.of("code", matter.standing().code(), "secret", secret));
    }

    private Shown asked(String address) {
        petitioner.open(HERE);
        return petitioner.press("Báo cho tôi qua thư", Map.of("mail", address));
    }

    private String letter() throws Exception {
        telling.tell(clock.instant());
        var letters = POST.letters();
        assertThat(letters).hasSize(1);
        POST.empty();
        return letters[0].getContent().toString();
    }

    @Test
    void anActComesByLetterAndItsLinkEndsIt() throws Exception {
        petitioner.open("/tra-cuu/kien-nghi");
        assertThat(petitioner.follow("Nhận thông báo khi có việc mới").path()).isEqualTo(HERE);
        assertThat(asked("nong.van.a@example.vn").words()).contains("Đang báo tin qua thư");
        assertThat(letter()).contains("từ nay");
        routes.accept(matter, matter.acts(), troupe.is("binh"));
        var told = letter();
        assertThat(told).contains(matter.standing().code(), "cơ quan giải quyết đã nhận");
        var end = END.matcher(told);
        assertThat(end.find()).isTrue();
        another.open(end.group(1));
        assertThat(petitioner.open(HERE).words()).as("looking ends nothing").contains("Đang báo");
        another.press("Thôi nhận thông báo", Map.of());
        assertThat(petitioner.open(HERE).words()).doesNotContain("Đang báo tin");
        assertThat(telling.tell(clock.instant())).isZero();
    }

    @Test
    void aWrongAddressIsShownAgain() {
        var page = asked("Nông Văn A <a@b>");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("Địa chỉ thư điện tử chưa đúng");
        assertThat(page.document().select("input[name=mail]").val()).isEqualTo("Nông Văn A <a@b>");
        assertThat(page.path()).doesNotContain("@");
    }

    @Test
    void everythingEndsWithOneButton() {
        asked("nong.van.a@example.vn");
        petitioner.open(HERE);
        petitioner.press("Thôi nhận tất cả thông báo", Map.of());
        assertThat(petitioner.page().words()).doesNotContain("Đang báo tin");
        assertThat(telling.tell(clock.instant())).isZero();
    }

    @Test
    void aBrowserIsTakenAsItSaysOfItself() throws Exception {
        petitioner.open(HERE);
        var form = petitioner.page().form("form[data-push]");
        assertThat(Base64Url.read(form.attr("data-push"))).hasSize(65);
        var browser = new Browser().at("https://push.example/one").text().split(" ");
        var sent = Map.of("endpoint", browser[0], "key", browser[1], "auth", browser[2]);
        assertThat(petitioner.press(form, sent).words()).contains("Đang báo tin đến 1 trình duyệt");
        var wrong = Map.of("endpoint", "https://10.0.0.1/", "key", browser[1], "auth", browser[2]);
        assertThat(petitioner.press(petitioner.page().form("form[data-push]"), wrong).words())
                .contains("Không gửi được thông báo qua dịch vụ");
    }

    private Shown lodged(Portal sender, String email) {
        sender.open("/gui-kien-nghi");
        var typed =
                Map.of(
                        "unit_name", "Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn",
                        "kind", "petition",
                        "topic", "GT",
                        "text", "Cống thoát nước bản Cám bị tắc",
                        "name", "Nông Văn A\r\nBcc: other@example.vn",
                        "email", email);
        assertThat(sender.press("Xem lại trước khi gửi", typed).words())
                .contains("thư báo sẽ gửi đến " + email);
        var form = sender.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        return sender.press(form, Map.of("solution", solution));
    }

    @Test
    void aLetterSentInIsFollowedByItsAddress() throws Exception {
        var receipt = lodged(another, "nong.van.a@example.vn");
        assertThat(receipt.words()).contains("báo qua thư điện tử đã ghi");
        assertThat(another.open(HERE).words()).contains("Đang báo tin qua thư");
        var code = receipt.texts(".slip .code").getFirst();
        telling.tell(clock.instant());
        var first = POST.letters()[0];
        assertThat(first.getAllRecipients()).hasSize(1);
        assertThat(first.getAllRecipients()[0]).hasToString("nong.van.a@example.vn");
        assertThat(first.getHeader("Bcc")).isNull();
        assertThat(first.getContent().toString())
                .contains(code, "từ nay", "/thoi-bao/06/")
                .doesNotContain("Nông", "Cống", "other@example.vn");
    }

    /// Ended meanwhile, it stays ended when the page is sent once more.
    @Test
    void theSameLetterAgainFollowsNothingAnew() throws Exception {
        lodged(another, "nong.van.b@example.vn");
        var sent = another.page();
        another.open(HERE);
        another.press("Thôi nhận tất cả thông báo", Map.of());
        assertThat(sent.words()).contains("báo qua thư");
        assertThat(telling.tell(clock.instant())).isZero();
    }

    /// Whoever gives a stranger's address fills no mailbox with it, and is not told so.
    @Test
    void anAddressIsGreetedAFewTimesADay() throws Exception {
        var addresses = List.of("stranger@example.vn", "another@example.vn");
        for (int i = 0; i < 12; i++) {
            assertThat(asked(addresses.get(i % 2)).words()).contains("Đang báo tin qua thư");
            telling.tell(clock.instant());
        }
        var told = Stream.of(POST.letters()).map(NewsPagesTest::to).toList();
        assertThat(Collections.frequency(told, "stranger@example.vn")).isEqualTo(FirstNews.A_DAY);
        clock.advance(Duration.ofDays(1));
        aReceiptIsHeld();
        assertThat(asked("stranger@example.vn").words()).contains("Đang báo tin");
        assertThat(letter()).contains("từ nay");
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /// A mail program sends it without having opened a page, in either of two forms. — RFC 8058
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded\nList-Unsubscribe=One-Click",
                "multipart/form-data; boundary=b\n--b\r\nContent-Disposition: form-data;"
                        + " name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"
            })
    void oneClickEndsIt(String sent) throws Exception {
        asked("nong.van.c" + sent.length() + "@example.vn");
        telling.tell(clock.instant());
        var letter = POST.letters()[0];
        assertThat(letter.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var link = letter.getHeader("List-Unsubscribe")[0];
        var end = END.matcher(link.replace(">", ""));
        assertThat(end.find()).as(link).isTrue();
        var parts = sent.split("\n", 2);
        var answer = new Portal(port).post(end.group(1), parts[0], parts[1]);
        assertThat(answer.status()).as(answer.address() + answer.body()).isEqualTo(200);
        assertThat(petitioner.open(HERE).words()).doesNotContain("Đang báo tin");
    }

    @Test
    void theNameOfAProvinceAddsNoHeader() throws Exception {
        var name = "Tỉnh Quảng Ninh\r\nBcc: other@example.vn\r\n\r\nXin chào";
        realms.add(new RealmEntry(Cast.QUANG_NINH, "QN", new UnitId("22"), name, false));
        var id = SubscriptionId.random();
        var code = "QN-0000-0000\r\nBcc: other@example.vn";
        var followed = new Followed(Cast.QUANG_NINH, matter.standing().id(), code, code);
        var person = new SubjectId(UUID.randomUUID());
        var wish =
                new Subscription(
                        id, followed, person, Channel.MAIL, "vi", new byte[0], clock.instant());
        var due = new Due(Cast.QUANG_NINH, id, "QN-0000-0000", 1, News.ACCEPTED, 1);
        mail.carry(new Letter(due, wish, "nong.van.d@example.vn"));
        var letter = POST.letters()[0];
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject()).contains("QN-0000-0000 Bcc: other@example.vn");
        var from = (InternetAddress) letter.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("doithoai@backan.example");
        assertThat(from.getPersonal()).isEqualTo("Tỉnh Quảng Ninh Bcc: other@example.vn Xin chào");
    }

    @Test
    void withoutAReceiptNobodyIsTold() {
        assertThat(another.open(HERE).document().select("form[data-receipt]")).hasSize(1);
        var page = another.post(HERE + "/thu", "mail=a@example.vn");
        assertThat(page.status()).isBetween(400, 499);
        assertThat(telling.tell(clock.instant())).isZero();
    }
}

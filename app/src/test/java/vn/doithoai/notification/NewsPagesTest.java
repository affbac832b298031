package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Troupe;

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
    @Autowired Portal petitioner;
    @Autowired Portal another;

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

    @Test
    void withoutAReceiptNobodyIsTold() {
        assertThat(another.open(HERE).document().select("form[data-receipt]")).hasSize(1);
        var page = another.post(HERE + "/thu", "mail=a@example.vn");
        assertThat(page.status()).isBetween(400, 499);
        assertThat(telling.tell(clock.instant())).isZero();
    }
}

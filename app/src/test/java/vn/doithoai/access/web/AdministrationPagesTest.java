package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.shared.CodeLists;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationPagesTest {
    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String TOKENS = "/quan-tri/ma-truy-cap";
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    @LocalServerPort int port;
    @Autowired Cast cast;
    @Autowired CodeLists lists;

    private Browser browser;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        cast.dung();
        cast.ada();
    }

    @BeforeEach
    void aNewVisitor() {
        browser = new Browser(port);
    }

    @Test
    void anAccountIsOpenedAndClosed() {
        browser.signIn("dung", PASSWORD);
        browser.get(ACCOUNTS);
        var opened =
                browser.post(
                        ACCOUNTS,
                        "organisation",
                        Cast.OFFICE.value().toString(),
                        "role",
                        "agency",
                        "name",
                        "Nông Văn Bình",
                        "post",
                        "Chuyên viên",
                        "signInName",
                        "binh.nong",
                        "password",
                        PASSWORD,
                        "passwordAgain",
                        PASSWORD);
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(browser.get(ACCOUNTS).body()).contains("Nông Văn Bình");
        var account = cast.account("binh.nong");
        assertThat(account.path()).isEqualTo("06");
        browser.post(ACCOUNTS + "/" + account.id() + "/dong");
        assertThat(cast.account("binh.nong").open()).isFalse();
    }

    @Test
    void aRefusedAccountKeepsWhatWasTyped() {
        browser.signIn("dung", PASSWORD);
        browser.get(ACCOUNTS);
        var answer = browser.post(ACCOUNTS, "name", "Nông Văn Bình", "password", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nông Văn Bình")
                .contains("Hai lần gõ mật khẩu không giống nhau")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aListIsEditedAndNothingIsDeleted() {
        browser.signIn("dung", PASSWORD);
        var list = LISTS + "/petition.channel";
        assertThat(browser.get(LISTS).body()).contains("Kênh tiếp nhận");
        assertThat(browser.get(list).body()).contains("Hộp thư góp ý");
        browser.post(list, "code", "app", "vi", "Ứng dụng", "en", "App", "group", "written");
        browser.post(list + "/app", "vi", "Ứng dụng di động", "en", "Mobile app");
        browser.post(list + "/app/vi-tri", "up", "true");
        browser.post(list + "/app/su-dung", "retired", "true");
        var ours = lists.in(Cast.BAC_KAN);
        assertThat(ours.word("petition.channel", "app", "vi")).isEqualTo("Ứng dụng di động");
        assertThat(ours.choices("petition.channel")).noneMatch(i -> i.code().equals("app"));
        assertThat(ours.items("petition.channel").getLast().code()).isEqualTo("village_head");
        assertThat(browser.get(list + "/app").body())
                .contains("Các lần sửa")
                .contains("<td>Ứng dụng</td>")
                .contains("<td>Ứng dụng di động</td>")
                .contains("Đang dùng");
        assertThat(browser.get(list + "/none").statusCode()).isEqualTo(404);
        assertThat(browser.get(LISTS + "/none").statusCode()).isEqualTo(404);
        assertThat(browser.get(LISTS + "/none/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aWordlessItemIsRefusedWithItsReason() {
        browser.signIn("dung", PASSWORD);
        var list = LISTS + "/petition.topic";
        browser.get(list);
        var answer = browser.post(list, "code", "X1", "vi", "Chỉ tiếng Việt");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chỉ tiếng Việt").contains("cả hai thứ tiếng");
    }

    @Test
    void aBodyIsEnteredOnce() {
        browser.signIn("dung", PASSWORD);
        browser.get("/quan-tri/co-quan");
        String[] front = {"kind", "front", "name", "Ủy ban Mặt trận", "unit", "06"};
        assertThat(browser.post("/quan-tri/co-quan", front).statusCode()).isEqualTo(303);
        assertThat(browser.get("/quan-tri/co-quan").body()).contains("Ủy ban Mặt trận");
        assertThat(browser.post("/quan-tri/co-quan", front).statusCode()).isEqualTo(422);
    }

    @Test
    void aTokenIsShownOnceAndOpensTheApi() {
        browser.signIn("dung", PASSWORD);
        browser.get(TOKENS);
        var holding = String.valueOf(cast.acting("ada").holding());
        var issued = browser.post(TOKENS, "holding", holding, "purpose", "Nạp phiếu");
        var token = issued.body().replaceAll("(?s).*<code>(dt_06_[^<]+)</code>.*", "$1");
        assertThat(token).startsWith("dt_06_").hasSizeLessThan(60);
        assertThat(browser.get(TOKENS).body()).contains("Nạp phiếu").doesNotContain(token);
        assertThat(api(token).statusCode()).isEqualTo(404);
        var page = browser.get(TOKENS).body();
        browser.post(page.replaceAll("(?s).*action=\"([^\"]+/thu-hoi)\".*", "$1"));
        var refused = api(token);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).startsWith("{\"errors\":[{");
    }

    private HttpResponse<String> api(String token) {
        return new Browser(port).get("/api/v1/nothing-here", "Authorization", "Bearer " + token);
    }
}

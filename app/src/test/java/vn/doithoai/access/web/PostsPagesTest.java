package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;

/// Posts as an administrator keeps them and as those who hold them see them, without JavaScript.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostsPagesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired Cast cast;
    @Autowired TestClock clock;

    @BeforeAll
    void everybodyIsThere() {
        cast.enter();
        cast.dung();
    }

    private static String named(String what) {
        return what + "." + NUMBER.incrementAndGet();
    }

    private Actor person(String name) {
        return cast.open(name, Role.AGENCY, Cast.TRANSPORT, "06");
    }

    private static Map<String, Object> of(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }

    /// A new post, and its page.
    private Shown created(Portal administrator, String title) {
        clock.advance(Duration.ofSeconds(1));
        administrator.signIn("dung", PASSWORD);
        administrator.open("/quan-tri/chuc-vu");
        return administrator.press(
                "Thêm chức vụ", of("organisation", Cast.OFFICE, "title", title, "role", "office"));
    }

    private static Shown given(Portal administrator, Actor to) {
        administrator.follow("Giao chức vụ");
        return administrator.press("Ghi", of("account", to.account()));
    }

    @Test
    void aPostIsMadeGivenAndEnded(@Autowired Portal administrator) {
        var title = named("Phó Chánh Văn phòng");
        var ha = person(named("ha"));
        assertThat(created(administrator, title).heading()).isEqualTo(title);
        assertThat(administrator.page().words()).contains("Chưa có người giữ");
        assertThat(given(administrator, ha).words())
                .contains(ha.name(), "Từ 29/04/2021", "Đang làm việc ở chức vụ này");
        administrator.follow("Thôi giữ chức vụ");
        var choice = administrator.page().document().select("#f-holding option").last().val();
        administrator.press("Ghi thôi giữ", of("holding", choice));
        assertThat(administrator.page().words())
                .contains("dung ghi thôi giữ")
                .doesNotContain("Đang làm việc");
    }

    @Test
    void aRefusalKeepsWhatWasTyped(@Autowired Portal administrator) {
        created(administrator, named("Chuyên viên"));
        var ha = person(named("ha"));
        administrator.follow("Giao chức vụ");
        var refused =
                administrator.press(
                        "Ghi",
                        of(
                                "account", ha.account(),
                                "firstDay", "28/4/2021",
                                "document", "12/QĐ-UBND"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Ngày này đã qua");
        assertThat(refused.document().select("#f-document").val()).isEqualTo("12/QĐ-UBND");
        assertThat(refused.document().select("#f-account option[selected]").val())
                .isEqualTo(ha.account().toString());
    }

    @Test
    void bothAreNamedWhenSomebodyStandsIn(@Autowired Portal administrator) {
        created(administrator, named("Chánh Văn phòng"));
        var holder = person(named("ha"));
        var deputy = person(named("nam"));
        given(administrator, holder);
        administrator.follow("Cử người thay");
        administrator.press(
                "Ghi",
                of(
                        "account", deputy.account(),
                        "lastDay", "30/4/2021",
                        "document", "12/QĐ-UBND"));
        assertThat(administrator.page().texts("tbody tr"))
                .hasSize(2)
                .anySatisfy(row ->
                        assertThat(row)
                                .contains(deputy.name(), "Thay " + holder.name())
                                .contains("12/QĐ-UBND", "đến hết 30/04/2021", "Đang làm việc"));
    }

    @Test
    void whoHoldsSeveralChoosesOne(@Autowired Portal administrator, @Autowired Portal worker) {
        var title = named("Phó Chánh Văn phòng");
        var name = named("ha");
        var ha = person(name);
        created(administrator, title);
        given(administrator, ha);
        var choice = worker.signIn(name, PASSWORD);
        assertThat(choice.path()).isEqualTo("/tai-khoan/chuc-vu");
        assertThat(worker.open("/van-phong").status()).isEqualTo(404);
        worker.open("/tai-khoan/chuc-vu");
        var office = worker.press("Làm việc với chức vụ " + title, Map.of());
        assertThat(office.path()).isEqualTo("/van-phong");
        assertThat(office.texts("header .tools__post")).containsExactly(title);
        assertThat(worker.open("/co-quan").status()).isEqualTo(404);
        worker.open("/");
        worker.follow(title);
        assertThat(worker.press("Làm việc với chức vụ Chuyên viên", Map.of()).path())
                .isEqualTo("/co-quan");
    }

    @Test
    void theWayGoesOnAfterTheChoice(@Autowired Portal administrator, @Autowired Portal worker) {
        var title = named("Phó Chánh Văn phòng");
        var name = named("ha");
        created(administrator, title);
        given(administrator, person(name));
        worker.open("/van-phong");
        worker.press(
                worker.page().form("form[action^=/dang-nhap]"),
                Map.of("name", name, "password", PASSWORD));
        assertThat(worker.page().path()).isEqualTo("/tai-khoan/chuc-vu?tiep=%2Fvan-phong");
        assertThat(worker.press("Làm việc với chức vụ " + title, Map.of()).path())
                .isEqualTo("/van-phong");
    }

    @Test
    void whatEndsLeavesTheOpenSession(@Autowired Portal administrator, @Autowired Portal worker) {
        var title = named("Phó Chánh Văn phòng");
        var name = named("ha");
        created(administrator, title);
        given(administrator, person(name));
        worker.signIn(name, PASSWORD);
        worker.press("Làm việc với chức vụ " + title, Map.of());
        assertThat(worker.open("/van-phong").status()).isEqualTo(200);
        administrator.follow("Thôi giữ chức vụ");
        var choice = administrator.page().document().select("#f-holding option").last().val();
        administrator.press("Ghi thôi giữ", of("holding", choice));
        assertThat(worker.open("/van-phong").path()).startsWith("/dang-nhap");
        assertThat(worker.signIn(name, PASSWORD).path()).isEqualTo("/co-quan");
    }

    @Test
    void theSamePagesInEnglish(@Autowired Portal administrator) {
        var address = created(administrator, named("Phó Chánh Văn phòng")).path();
        administrator.open("/hien-thi?lang=en");
        assertThat(administrator.open(address).words()).contains("Held by nobody");
        assertThat(administrator.follow("Give the post").heading()).isEqualTo("Give the post");
        assertThat(administrator.open("/quan-tri/chuc-vu").heading()).isEqualTo("Posts");
        assertThat(administrator.open("/tai-khoan/chuc-vu").heading()).isEqualTo("My posts");
    }
}

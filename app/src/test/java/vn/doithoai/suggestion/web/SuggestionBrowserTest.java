package vn.doithoai.suggestion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;

/// A clerk sees suggestions where they decide, takes one with a key, and nothing typed is lost.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionBrowserTest {
    private static final String ROAD =
            "Mặt đường tỉnh 258B qua Buốc Lốm sụt lún, xe không qua được";

    @Autowired Petitions petitions;
    private Window window;
    private Actor ada;
    private Standing matter;

    @BeforeAll
    void curtain(@Autowired Cast cast, @LocalServerPort int port) {
        cast.enter();
        ada = cast.ada();
        for (int i = 1; i <= 2; i++) {
            var before = received(ROAD + " đoạn " + i, "KT");
            petitions.handle(
                    petitions.published(before.code()).orElseThrow(),
                    new Handling.Referred(Cast.TRANSPORT, LocalDate.of(2021, 6, 1)),
                    ada);
        }
        for (int i = 0; i < 12; i++) {
            received("Sổ sách kế toán của tổ vay vốn số " + i, "NN");
        }
        matter = received(ROAD, "GT");
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Standing received(String text, String topic) {
        var one =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        topic,
                        Cast.NAM_MAU,
                        text,
                        "spoken",
                        null);
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        Occasion.NO_MEETING,
                        PartialDate.of(LocalDate.of(2021, 3, 1)),
                        new UnitId("06"),
                        "06");
        return petitions.receive(Cast.BAC_KAN, one, occasion, ada);
    }

    private Page opened(String rest) {
        var page = window.signedIn("ada", Cast.PASSWORD, true);
        window.go(page, "/kien-nghi/" + matter.code() + rest);
        return page;
    }

    @Test
    void aTopicIsTakenWithOneKey() {
        try (var page = opened("/phan-loai")) {
            assertThat(page.locator("#topics .button")).hasCount(1);
            assertThat(page.locator("#topics .advice__why").first())
                    .containsText("2 trong 2 kiến nghị tương tự thuộc lĩnh vực này");
            assertThat(page.locator("#topics kbd").first()).containsText("G");
            page.locator("select[name=class]").selectOption("report");
            page.keyboard().press("Alt+g");
            assertThat(page.locator("select[name=topic]")).hasValue("KT");
            assertThat(page.locator("select[name=topic]")).isFocused();
            assertThat(page.locator("select[name=class]")).hasValue("report");
            assertThat(page.url()).as("nothing was sent").endsWith("/phan-loai");
            assertThat(window.hindrances(page, "suggestion-classify")).isEmpty();
        }
    }

    @Test
    void aBodyIsTakenAndTheDayTypedStays() {
        try (var page = opened("/chuyen")) {
            page.locator("[name=due]").fill("30/12/2099");
            page.locator("#agencies .button").first().click();
            assertThat(page.locator("select[name=to]")).hasValue(Cast.TRANSPORT.value().toString());
            assertThat(page.locator("[name=due]")).hasValue("30/12/2099");
            assertThat(window.hindrances(page, "suggestion-refer")).isEmpty();
        }
    }

    @Test
    void similarMattersStandBelowTheMatter() {
        try (var page = opened("")) {
            assertThat(page.locator("#similar .item")).hasCount(2);
            assertThat(page.locator("#similar .advice__why").first()).containsText("258B");
            assertThat(window.hindrances(page, "suggestion-matter")).isEmpty();
        }
    }

    @Test
    void allOfItIsOnAPageOfItsOwn() {
        try (var page = opened("/goi-y")) {
            page.locator("#topics summary").first().click();
            assertThat(page.locator("#topics details a").first()).isVisible();
            assertThat(window.hindrances(page, "suggestion")).isEmpty();
        }
    }

    /// Without an answer the link stands, and leads to the page itself.
    @Test
    void whenTheyDoNotComeTheLinkStands() {
        try (var page = window.signedIn("ada", Cast.PASSWORD, true)) {
            page.route("**/goi-y*", route -> route.abort());
            window.go(page, "/kien-nghi/" + matter.code() + "/phan-loai");
            assertThat(page.locator("[data-part] a")).containsText("Xem lĩnh vực gợi ý");
            assertThat(page.locator("main form select[name=topic]")).isVisible();
        }
    }
}

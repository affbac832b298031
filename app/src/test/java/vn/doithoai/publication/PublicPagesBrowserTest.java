package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.doithoai.AppTest;
import vn.doithoai.Window;

@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesBrowserTest {
    private Cast cast;
    private Window window;

    @BeforeAll
    void curtain(@Autowired ApplicationContext program, @LocalServerPort int port) {
        cast = Cast.on(program);
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Stream<String> pages() {
        return Stream.of(
                "/",
                "/kien-nghi",
                "/kien-nghi?place=01906@20250701&topic=GT&result=none",
                "/kien-nghi?place_name=ba+be",
                "/kien-nghi?q=khong+co+gi",
                "/kien-nghi?from=31/02/2020",
                "/kien-nghi/" + cast.settled,
                "/kien-nghi/" + cast.overdue,
                "/kien-nghi/" + cast.received,
                "/kien-nghi/" + cast.split + "?lang=en",
                "/cuoc-doi-thoai",
                "/cuoc-doi-thoai/" + cast.dialogue,
                "/cuoc-doi-thoai/" + cast.dialogue + "?lang=en",
                "/don-vi",
                "/don-vi?q=ba+be",
                "/don-vi/01909",
                "/don-vi/01906@20250701");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingHindersAReader(String path) {
        for (int width : List.of(320, 360, 768, 1280)) {
            assertThat(window.hindrances(path, width)).as(path + " at " + width).isEmpty();
        }
    }

    @Test
    void theRegisterIsSearchedWithoutScript() {
        try (var page = window.open("/kien-nghi", 1280, false)) {
            page.locator("#f-q").fill("nang cap duong");
            page.locator("#f-place").fill("nam mau ba be");
            page.locator(".filters__find button").click();
            assertThat(page.url()).endsWith("/kien-nghi?q=nang%20cap%20duong&place=01909");
            assertThat(page.locator("ul.items > li.item").count()).isEqualTo(1);
            page.locator("a.chip").first().click();
            assertThat(page.url()).endsWith("/kien-nghi?place=01909");
        }
    }

    @Test
    void aUnitIsSuggestedWhileItIsTyped() {
        try (var page = window.open("/kien-nghi", 1280, true)) {
            page.locator("#f-place").pressSequentially("nam mau");
            page.locator(
                            "[role=option]",
                            new Page.LocatorOptions()
                                    .setHasText("Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn"))
                    .click();
            page.locator(".filters__find button").click();
            assertThat(page.url()).endsWith("/kien-nghi?place=01909");
        }
    }
}

package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class JtePagesTest {
    private final JtePages pages =
            new JtePages(
                    new Pages(
                            new Dictionary(),
                            new Assets(),
                            new StaticListableBeanFactory().getBeanProvider(Surroundings.class)));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/kien-nghi");

    @Test
    void aPageIsSentAsHtml() throws Exception {
        assertThat(rendered().getContentType()).isEqualTo("text/html;charset=utf-8");
    }

    @Test
    void whatNoTemplateIsCalledIsLeftToOthers() {
        assertThat(pages.resolveViewName("no/such", Locale.ROOT)).isNull();
        assertThat(pages.resolveViewName("redirect:/", Locale.ROOT)).isNull();
    }

    @Test
    void aPageSpeaksVietnameseUnlessAsked() throws Exception {
        request.addHeader("Accept-Language", "en");
        assertThat(rendered().getContentAsString()).contains("<html lang=\"vi\"");
    }

    @Test
    void theCookieSettlesTheLanguage() throws Exception {
        request.setCookies(new Cookie("lang", "en"), new Cookie("text", "l"));
        assertThat(rendered().getContentAsString())
                .contains("<html lang=\"en\" data-text=\"l\">")
                .contains("There is no such page");
    }

    @Test
    void theLinkSettlesItBeforeTheCookie() throws Exception {
        request.setCookies(new Cookie("lang", "vi"));
        request.setParameter("lang", "en");
        assertThat(rendered().getContentAsString()).contains("<html lang=\"en\"");
    }

    @Test
    void aMachineIsAnsweredInItsLanguage() {
        var machine = new MockHttpServletRequest("GET", "/api/v1/units");
        machine.addHeader("Accept-Language", "fr, en;q=0.8, vi;q=0.5");
        assertThat(Display.language(machine)).isEqualTo(Language.EN);
    }

    @Test
    void aPageTheBrowserHasIsNotSentAgain() throws Exception {
        var etag = rendered().getHeader("ETag");
        assertThat(etag).startsWith("W/\"");
        request.addHeader("If-None-Match", etag);
        var again = rendered();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(etag);
    }

    @Test
    void anyPageTheBrowserHasWillDo() throws Exception {
        var etag = rendered().getHeader("ETag");
        request.addHeader("If-None-Match", "W/\"older\", " + etag.substring(2));
        assertThat(rendered().getStatus()).isEqualTo(304);
    }

    @Test
    void aPageThatLooksOtherwiseIsAnotherPage() throws Exception {
        var known = rendered().getHeader("ETag");
        request.addHeader("If-None-Match", known);
        request.setCookies(new Cookie("lang", "en"));
        assertThat(rendered().getStatus()).isEqualTo(200);
        request.setCookies(new Cookie("text", "xl"));
        assertThat(rendered().getStatus()).isEqualTo(200);
        request.setCookies();
        assertThat(rendered().getStatus()).isEqualTo(304);
    }

    @Test
    void aPostIsAnsweredWhateverTheBrowserHas() throws Exception {
        request.addHeader("If-None-Match", rendered().getHeader("ETag"));
        request.setMethod("POST");
        assertThat(rendered().getContentAsString()).contains("<html");
    }

    @Test
    void aPageSaysHowLongItIsAndInWhichLanguage() throws Exception {
        var page = rendered();
        assertThat(page.getContentLength()).isEqualTo(page.getContentAsByteArray().length);
        assertThat(page.getHeader("Content-Language")).isEqualTo("vi");
    }

    private MockHttpServletResponse rendered() throws Exception {
        var response = new MockHttpServletResponse();
        Objects.requireNonNull(pages.resolveViewName("error/page", Locale.ROOT))
                .render(Map.of("status", 404), request, response);
        return response;
    }
}

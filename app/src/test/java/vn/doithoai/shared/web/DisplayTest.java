package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DisplayTest {
    private final DisplayController controller = new DisplayController();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kien-nghi",
                "/kien-nghi?q=%C4%91%C6%B0%E1%BB%9Dng&topic=GT",
                "/cuoc-doi-thoai/BK-0000-0000#luot-3",
                "/a//b",
                "/x?back=https://example.org"
            })
    void theWayBackIsAPageOfOurs(String back) {
        assertThat(change(null, null, back)).isEqualTo("redirect:" + back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kien-nghi",
                "//example.org",
                "//example.org/x",
                "/\\example.org",
                "/\\\\example.org",
                "\\\\example.org",
                "https://example.org",
                "http:/example.org",
                "javascript:alert(1)",
                "/x\\y",
                "/\t/example.org",
                "/\n/example.org",
                "/x\r\nSet-Cookie: a=b",
                " //example.org",
                "/\u0000"
            })
    void aWayElsewhereLeadsHome(String back) {
        assertThat(change(null, null, back)).isEqualTo("redirect:/");
    }

    @Test
    void aWayTooLongLeadsHome() {
        assertThat(change(null, null, "/" + "x".repeat(2_001))).isEqualTo("redirect:/");
    }

    @Test
    void whatTheReaderChoseIsKeptForAYear() {
        change("en", "xl", "/");
        assertThat(response.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("Path=/", "Max-Age=31536000", "SameSite=Lax"));
        assertThat(response.getCookie("lang").getValue()).isEqualTo("en");
        assertThat(response.getCookie("text").getValue()).isEqualTo("xl");
    }

    @Test
    void whatIsNotOfferedIsNotKept() {
        change("fr", "huge", "/");
        change("", "", "/");
        change("EN", "XL", "/");
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, vi",
                "-, en, en",
                "-, fr, vi",
                "en, vi, en",
                "vi, en, vi",
                "fr, en, en",
                "'', en, en"
            })
    void theLinkThenTheCookieThenVietnamese(String asked, String kept, String shown) {
        var request = new MockHttpServletRequest("GET", "/kien-nghi");
        request.addHeader("Accept-Language", "fr, en");
        if (asked != null) {
            request.setParameter("lang", asked);
        }
        if (kept != null) {
            request.setCookies(new Cookie("lang", kept));
        }
        assertThat(Display.language(request).word()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, vi",
                "vi, vi",
                "en, en",
                "en-US, en",
                "vi-VN, vi",
                "'fr, vi;q=0.3', vi",
                "'en;q=0.2, vi;q=0.8', vi",
                "fr, en",
                "*, en"
            })
    void aMachineIsHeardByItsHeader(String header, String answered) {
        var request = new MockHttpServletRequest("GET", "/api/v1/units");
        request.setCookies(new Cookie("lang", "en"));
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }
        assertThat(Display.language(request).word()).isEqualTo(answered);
    }

    @Test
    void anErrorPageReadsNoParameter() {
        var request = new MockHttpServletRequest("POST", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setParameter("lang", "en");
        assertThat(Display.language(request)).isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, m", "s, s", "xl, xl", "huge, m", "'', m"})
    void aSizeOfTextIsOneOfFour(String kept, String shown) {
        var request = new MockHttpServletRequest("GET", "/");
        if (kept != null) {
            request.setCookies(new Cookie("text", kept));
        }
        assertThat(Display.textSize(request)).isEqualTo(shown);
    }

    private String change(String lang, String text, String back) {
        return controller.change(lang, text, back, response);
    }
}

package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever goes wrong is told in the reader's language, to a person as to a machine.
class FailuresTest {
    private final Dictionary dictionary = new Dictionary();
    private final MockMvc program =
            MockMvcBuilders.standaloneSetup(new Broken())
                    .setControllerAdvice(new Failures(new FailureAnswers(dictionary)))
                    .addInterceptors(new KnownParameters(new DeclaredNames(_ -> false)))
                    .setViewResolvers(
                            new JtePages(
                                    new Pages(
                                            dictionary,
                                            new Assets(),
                                            new StaticListableBeanFactory()
                                                    .getBeanProvider(Surroundings.class))))
                    .build();

    /// The request, what it is answered with, the code and the field a machine reads.
    private static Stream<Arguments> everyKind() {
        return Stream.of(
                kind("GET /absent", 404, "http.404", null),
                kind("GET /conflict", 409, "http.409", null),
                kind("GET /bug", 500, "http.500", null),
                kind("GET /checked", 500, "http.500", null),
                kind("GET /error", 500, "http.500", null),
                kind("GET /so", 400, "parameter_missing", "n"),
                kind("GET /so?n=x", 400, "parameter_wrong", "n"),
                kind("GET /nhieu?many=x", 400, "parameter_wrong", "many"),
                kind("GET /nhieu?much=1", 400, "parameter_unknown", "much"),
                kind("GET /absent?much=1", 400, "parameter_unknown.none", "much"),
                kind("DELETE /so", 405, "http.405", null),
                kind("POST /json text/plain", 415, "http.415", null),
                kind("POST /json application/json", 400, "body_unreadable", null));
    }

    private static Arguments kind(String request, int status, String code, String field) {
        return Arguments.of(request, status, code, field);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aPersonReadsAPage(String request, int status, String code) throws Exception {
        for (var language : Language.values()) {
            var answer = send(request, "/hong", language);
            var page = Jsoup.parse(answer.getContentAsString());
            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(answer.getContentType()).startsWith("text/html");
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.word());
            assertThat(page.selectFirst("h1").text())
                    .isEqualTo(words(language).of("shared.failed." + known(status)));
            assertThat(page.selectFirst("main").text())
                    .contains(words(language).of("shared.failed." + known(status) + ".remedy"));
            nothingIsGivenAway(answer.getContentAsString());
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aMachineReadsJson(String request, int status, String code, String field) throws Exception {
        for (var language : Language.values()) {
            var answer = send(request, "/api/v1/hong", language);
            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(answer.getContentType()).startsWith("application/json");
            assertThat(answer.getHeader("Content-Language")).isEqualTo(language.word());
            var error = onlyError(answer);
            assertThat(error.get("code").asString()).isEqualTo(code);
            assertThat(error.get("field").asString(null)).isEqualTo(field);
            assertThat(error.get("message").asString())
                    .isNotBlank()
                    .doesNotContain("⟦", "{0}", "{1}");
            nothingIsGivenAway(answer.getContentAsString());
        }
    }

    @Test
    void theTwoLanguagesDiffer() throws Exception {
        for (var kind : everyKind().toList()) {
            var request = (String) kind.get()[0];
            var vi = onlyError(send(request, "/api/v1/hong", Language.VI)).get("message");
            var en = onlyError(send(request, "/api/v1/hong", Language.EN)).get("message");
            assertThat(vi.asString()).as(request).isNotEqualTo(en.asString());
        }
    }

    @Test
    void aRuleBrokenOverTheApiNamesItsField() throws Exception {
        var answer = send("GET /refused", "/api/v1/hong", Language.EN);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(onlyError(answer).get("field").asString()).isEqualTo("from");
        assertThat(onlyError(answer).get("message").asString()).contains("31/02/2020");
    }

    @Test
    void aRuleBrokenOnAPageShowsItAgain() throws Exception {
        var asked = request("GET /refused", "/hong", Language.VI).servletPath("/hong/refused");
        var again = program.perform(asked).andReturn();
        assertThat(again.getResponse().getStatus()).isEqualTo(422);
        assertThat(again.getResponse().getForwardedUrl()).isEqualTo("/hong/refused");
        assertThat(Form.of(again.getRequest()).error("from").code()).isEqualTo("date.wrong");
    }

    @Test
    void aPageThatRefusesItselfIsNotShownForEver() throws Exception {
        var again =
                request("GET /refused", "/hong", Language.VI)
                        .requestAttr(Form.class.getName(), Form.EMPTY);
        var answer = program.perform(again).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getForwardedUrl()).isNull();
        assertThat(answer.getContentAsString()).contains("31/02/2020");
    }

    @Test
    void aMethodNotAllowedSaysWhichAre() throws Exception {
        var answer = send("DELETE /so", "/api/v1/hong", Language.EN);
        assertThat(answer.getHeader("Allow")).contains("GET");
        assertThat(send("DELETE /so", "/hong", Language.EN).getHeader("Allow")).contains("GET");
    }

    @Test
    void aTypeNotReadSaysWhichIs() throws Exception {
        var answer = send("POST /json text/plain", "/api/v1/hong", Language.EN);
        assertThat(answer.getHeader("Accept")).isEqualTo("application/json");
    }

    @Test
    void aFormatNobodyMakesIsRefused() throws Exception {
        for (var at : new String[] {"/hong", "/api/v1/hong"}) {
            var asked = request("GET /dang/json", at, Language.EN).header("Accept", "image/png");
            var answer = program.perform(asked).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(406);
            assertThat(answer.getContentAsString())
                    .contains(words(Language.EN).of("shared.failed.406"));
        }
    }

    @Test
    void aBugHasAReferenceOfItsOwn() throws Exception {
        var first = send("GET /bug", "/hong", Language.EN).getContentAsString();
        var second = send("GET /bug", "/hong", Language.EN).getContentAsString();
        assertThat(Jsoup.parse(first).select("main .code").text()).matches("[0-9a-f]{8}");
        assertThat(first).isNotEqualTo(second);
        assertThat(
                        onlyError(send("GET /bug", "/api/v1/hong", Language.EN))
                                .get("message")
                                .asString())
                .matches(".* [0-9a-f]{8}");
    }

    @Test
    void whoHasLeftIsToldNothing() throws Exception {
        assertThat(send("GET /gone", "/hong", Language.VI).getContentAsString()).isEmpty();
    }

    @Test
    void aClosedDoorIsLeftToTheGuard() {
        assertThatThrownBy(() -> send("GET /closed", "/hong", Language.VI))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private static void nothingIsGivenAway(String body) {
        assertThat(body)
                .doesNotContain(Broken.SECRET, "Exception", "vn.doithoai", "java.", "\tat ");
    }

    private MockHttpServletResponse send(String request, String at, Language language)
            throws Exception {
        return program.perform(request(request, at, language)).andReturn().getResponse();
    }

    /// `POST /json text/plain`: method, path below, and the type of the body, which is no JSON.
    private static MockHttpServletRequestBuilder request(
            String request, String at, Language language) {
        var parts = request.split(" ");
        var built =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), at + parts[1])
                        .cookie(new Cookie("lang", language.word()))
                        .locale(Locale.of(language.word()))
                        .header("Accept-Language", language.word());
        return parts.length == 2 ? built : built.contentType(parts[2]).content("{\"many\": ");
    }

    private static JsonNode onlyError(MockHttpServletResponse answer) throws Exception {
        var errors = new JsonMapper().readTree(answer.getContentAsString()).get("errors");
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private Words words(Language language) {
        return dictionary.in(language);
    }

    /// A status without words of its own is told as the plain fault of its side.
    private static int known(int status) {
        return status == 409 ? 400 : status;
    }
}

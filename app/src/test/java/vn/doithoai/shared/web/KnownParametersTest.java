package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import vn.doithoai.shared.Refused.Refusal;

class KnownParametersTest {
    private final KnownParameters known =
            new KnownParameters(new DeclaredNames(p -> p.getParameterType() == Elsewhere.class));

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    record Elsewhere(String secret) {}

    record Line(String text) {}

    record Filter(String q, @BindParam("class") String kind, List<Line> lines, Line first) {}

    static class Handlers {
        void filter(Filter filter, @PathVariable String code, Elsewhere elsewhere) {}

        void single(@RequestParam String from, @RequestParam("den") String to) {}

        @Accepts({"id", "text*"})
        void raw(@RequestParam("q") String q) {}

        void all(@RequestParam Map<String, String> typed) {}

        void maybe(Optional<String> q, @RequestParam List<String> topic, int seen) {}

        void nested(@ModelAttribute Outer outer, HttpServletRequest request) {}

        void rows(@RequestParam("more") String more) {}
    }

    record Outer(Line line, List<Line> others, String plain) {}

    @Accepts("tail")
    static class Accepting {
        void one(@RequestParam String from) {}
    }

    @Test
    void theComponentsOfARecordAreKnown() throws Exception {
        assertThat(asked("filter", "q", "class", "lines[0].text", "first.text", "lang")).isTrue();
    }

    @Test
    void aListHasAHundredRowsOfItsOwnFields() throws Exception {
        assertThat(asked("filter", "lines[99].text", "class")).isTrue();
        for (var name :
                List.of("lines[100].text", "lines[x].text", "lines[-1].text", "lines[0].other")) {
            assertThatThrownBy(() -> asked("filter", name)).isInstanceOf(UnknownParameter.class);
        }
    }

    @Test
    void whatComesFromElsewhereIsNotAParameter() {
        assertThatThrownBy(() -> asked("filter", "secret")).isInstanceOf(UnknownParameter.class);
        assertThatThrownBy(() -> asked("filter", "code")).isInstanceOf(UnknownParameter.class);
    }

    @Test
    void theRefusalNamesTheParameterAndTheKnownOnes() {
        assertThatThrownBy(() -> asked("single", "from", "until"))
                .isInstanceOfSatisfying(
                        UnknownParameter.class,
                        e -> {
                            var refusal = e.refusals().getFirst();
                            assertThat(refusal.field()).isEqualTo("until");
                            assertThat(refusal.values()).containsExactly("until", "den, from");
                        });
    }

    @Test
    void anAcceptedBeginningCoversItsNames() throws Exception {
        assertThat(asked("raw", "id", "text1", "text12", "q")).isTrue();
        assertThatThrownBy(() -> asked("raw", "tex")).isInstanceOf(UnknownParameter.class);
    }

    @Test
    void aHandlerOfEverythingJudgesItself() throws Exception {
        assertThat(asked("all", "anything")).isTrue();
    }

    @Test
    void theNameBesideAUnitIsKnown() throws Exception {
        assertThat(asked("raw", "id_name")).isTrue();
    }

    @Test
    void whatOtherSitesHangOnLinksIsPassedOver() throws Exception {
        assertThat(asked("single", "fbclid", "utm_source")).isTrue();
    }

    @Test
    void simpleArgumentsAreKnownByTheirNames() throws Exception {
        assertThat(asked("maybe", "q", "topic", "seen")).isTrue();
        assertThatThrownBy(() -> asked("maybe", "Q")).isInstanceOf(UnknownParameter.class);
    }

    @Test
    void recordsWithinRecordsAreKnownAllTheWay() throws Exception {
        assertThat(asked("nested", "line.text", "others[3].text", "plain", "others")).isTrue();
        for (var unknown : List.of("line", "text", "line.text2", "other", "request", "outer")) {
            assertThatThrownBy(() -> asked("nested", unknown)).isInstanceOf(UnknownParameter.class);
        }
    }

    @Test
    void everyUnknownParameterIsNamedOnce() {
        assertThatThrownBy(() -> asked("single", "zeta", "from", "alpha"))
                .isInstanceOfSatisfying(
                        UnknownParameter.class,
                        e ->
                                assertThat(e.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("alpha", "zeta"));
    }

    @Test
    void aLongNameIsShownShortened() {
        var name = "n".repeat(5_000);
        assertThatThrownBy(() -> asked("single", name))
                .isInstanceOfSatisfying(
                        UnknownParameter.class,
                        e ->
                                assertThat(e.refusals().getFirst().values().getFirst())
                                        .isEqualTo("n".repeat(40) + "…"));
    }

    @Test
    void aControllerMayAcceptForAllItsHandlers() throws Exception {
        var one = Accepting.class.getDeclaredMethod("one", String.class);
        request.setParameter("tail", "x");
        assertThat(known.preHandle(request, response, new HandlerMethod(new Accepting(), one)))
                .isTrue();
    }

    @Test
    void whatIsNoHandlerOfOursIsLeftAlone() throws Exception {
        request.setParameter("anything", "x");
        assertThat(known.preHandle(request, response, new Object())).isTrue();
        request.setDispatcherType(DispatcherType.ERROR);
        assertThat(asked("single", "anything")).isTrue();
    }

    @Test
    void theLanguageOfALinkIsKept() throws Exception {
        request.setParameter("lang", "en");
        asked("all");
        assertThat(response.getCookie("lang").getValue()).isEqualTo("en");
    }

    @Test
    void aMachinesLanguageIsNotKept() throws Exception {
        request.setRequestURI("/api/v1/units");
        request.setParameter("lang", "en");
        asked("all");
        assertThat(response.getCookie("lang")).isNull();
    }

    @Test
    void oneMoreRowIsShownWithoutAnyAct() throws Exception {
        request.setMethod("POST");
        request.setServletPath("/x");
        request.setParameter("more", "lines");
        assertThat(asked("filter")).isFalse();
        assertThat(response.getForwardedUrl()).isEqualTo("/x");
        assertThat(Form.of(request).rows("lines", 1)).isEqualTo(2);
    }

    @Test
    void aHandlerThatAddsRowsIsLetThrough() throws Exception {
        request.setMethod("POST");
        request.setParameter("more", "lines");
        assertThat(asked("rows")).isTrue();
        request.setMethod("GET");
        assertThat(asked("filter")).isTrue();
    }

    private boolean asked(String handler, String... names) throws Exception {
        for (var name : names) {
            request.setParameter(name, "x");
        }
        for (var method : Handlers.class.getDeclaredMethods()) {
            if (method.getName().equals(handler)) {
                return known.preHandle(
                        request, response, new HandlerMethod(new Handlers(), method));
            }
        }
        throw new AssertionError(handler);
    }
}

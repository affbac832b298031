package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

class KnownParametersTest {
    private final KnownParameters known =
            new KnownParameters(new DeclaredNames(p -> p.getParameterType() == Elsewhere.class));

    record Elsewhere(String secret) {}

    record Line(String text) {}

    record Filter(String q, @BindParam("class") String kind, List<Line> lines, Line first) {}

    static class Handlers {
        void filter(Filter filter, @PathVariable String code, Elsewhere elsewhere) {}

        void single(@RequestParam String from, @RequestParam("den") String to) {}

        @Accepts({"id", "text*"})
        void raw(@RequestParam("q") String q) {}

        void all(@RequestParam Map<String, String> typed) {}
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

    private boolean asked(String handler, String... names) throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        for (var name : names) {
            request.setParameter(name, "x");
        }
        for (var method : Handlers.class.getDeclaredMethods()) {
            if (method.getName().equals(handler)) {
                return known.preHandle(
                        request,
                        new MockHttpServletResponse(),
                        new HandlerMethod(new Handlers(), method));
            }
        }
        throw new AssertionError(handler);
    }
}

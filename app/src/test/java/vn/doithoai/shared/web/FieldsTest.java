package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.shared.Refused.Refusal;

/// Every kind of field, empty, prefilled, typed into and refused.
class FieldsTest {
    private static final String TYPED = " Nguyễn \"Văn\" <An> & 'con' \ud83d\ude00";
    private static final List<Choice> CHOICES =
            List.of(new Choice("a", "Một"), new Choice("b", "Hai"), new Choice("c", "Ba"));

    private final JtePages pages =
            new JtePages(
                    new Pages(
                            new Dictionary(),
                            new Assets(),
                            new StaticListableBeanFactory().getBeanProvider(Surroundings.class)));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/x");

    private Element shown(String part, Map<String, ?> given) {
        var model = new HashMap<String, Object>(given);
        model.putIfAbsent("name", "name");
        model.putIfAbsent("label", "Họ tên");
        var response = new MockHttpServletResponse();
        try {
            Objects.requireNonNull(pages.resolveViewName("part/" + part, Locale.ROOT))
                    .render(model, request, response);
            return Jsoup.parse(response.getContentAsString()).body();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private void typed(String name, String... values) {
        request.setParameter(name, values);
    }

    private void refusedFor(String field) {
        Form.keep(request, List.of(new Refusal("date.wrong", field, List.of("31/02/2020"))));
    }

    @Test
    void anEmptyFieldShowsWhatIsProposed() {
        assertThat(shown("field", Map.of("value", "đề xuất")).select("input").val())
                .isEqualTo("đề xuất");
        assertThat(shown("field", Map.of()).select("input").val()).isEmpty();
        assertThat(shown("area", Map.of("value", "đề\nxuất")).selectFirst("textarea").wholeText())
                .endsWith("đề\nxuất");
        assertThat(shown("date", Map.of("value", "25/5/2017")).select("input").val())
                .isEqualTo("25/5/2017");
    }

    @Test
    void whatWasTypedStaysBeforeTheProposal() {
        typed("name", TYPED);
        for (var part : List.of("field", "area", "date")) {
            var input = shown(part, Map.of("value", "đề xuất")).selectFirst("input, textarea");
            var kept = part.equals("area") ? input.wholeText().substring(1) : input.val();
            assertThat(kept).as(part).isEqualTo(TYPED);
        }
    }

    @Test
    void aFieldEmptiedOnPurposeStaysEmpty() {
        typed("name", "");
        assertThat(shown("field", Map.of("value", "đề xuất")).select("input").val()).isEmpty();
        assertThat(shown("select", Map.of("value", "b", "choices", CHOICES)).select("[selected]"))
                .isEmpty();
    }

    @Test
    void aTextKeepsItsFirstEmptyLine() {
        typed("name", "\nhai\n\nbốn\n");
        assertThat(shown("area", Map.of()).html()).contains(">\n\nhai\n\nbốn\n</textarea>");
    }

    @Test
    void aPasswordIsNeverShownAgain() {
        typed("name", "bí mật");
        var field = shown("field", Map.of("type", "password", "value", "cũ"));
        assertThat(field.select("input").val()).isEmpty();
        assertThat(field.html()).doesNotContain("bí mật");
    }

    @Test
    void aChoiceStaysChosen() {
        assertThat(chosen("select", "value", "b")).containsExactly("b");
        typed("name", "c");
        assertThat(chosen("select", "value", "b")).containsExactly("c");
        assertThat(chosen("radios", "value", "b")).containsExactly("c");
        typed("name", "không có");
        assertThat(chosen("select", "value", "b")).isEmpty();
        assertThat(chosen("radios", "value", "b")).isEmpty();
    }

    @Test
    void severalBoxesStayTicked() {
        typed("name", "a", "c");
        var boxes = shown("radios", Map.of("choices", CHOICES, "many", true));
        assertThat(boxes.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("a", "c");
    }

    @Test
    void boxesUntickedStayUnticked() {
        refusedFor("other");
        assertThat(chosen("radios", "value", "b")).isEmpty();
    }

    private List<String> chosen(String part, String name, String value) {
        return shown(part, Map.of("choices", CHOICES, name, value))
                .select("[selected], [checked]")
                .eachAttr("value");
    }

    @Test
    void aUnitKeepsItsNameAndItsId() {
        typed("name", "01909");
        typed("name_name", "Xã Nam Mẫu");
        var unit = shown("unit", Map.of("value", "06", "shown", "Tỉnh Bắc Kạn"));
        assertThat(unit.select("input[name=name_name]").val()).isEqualTo("Xã Nam Mẫu");
        assertThat(unit.select("input[type=hidden][name=name]").val()).isEqualTo("01909");
    }

    @Test
    void aRefusedFieldSaysWhyAndPointsThere() {
        typed("name", "31/02/2020");
        refusedFor("name");
        for (var part : List.of("field", "area", "date", "unit", "select", "radios")) {
            var shown = shown(part, Map.of("choices", CHOICES, "hint", "Gợi ý"));
            var control = shown.selectFirst("[aria-describedby]");
            assertThat(shown.select("#e-name").text()).as(part).contains("31/02/2020");
            assertThat(control.attr("aria-describedby")).as(part).isEqualTo("h-name e-name");
            for (var id : control.attr("aria-describedby").split(" ")) {
                assertThat(shown.select("#" + id)).as(part + " " + id).hasSize(1);
            }
            assertThat(shown.select("#f-name")).as("where the summary leads").hasSize(1);
            assertThat(shown.select(".field--wrong")).as(part).hasSize(1);
        }
    }

    @Test
    void aFieldInOrderAccusesNobody() {
        refusedFor("other");
        for (var part : List.of("field", "area", "date", "unit", "select", "radios")) {
            var shown = shown(part, Map.of("choices", CHOICES));
            assertThat(shown.select("[aria-invalid], .field--wrong, .field__error"))
                    .as(part)
                    .isEmpty();
        }
    }

    @Test
    void everyFieldHasALabel() {
        for (var part : List.of("field", "area", "date", "unit", "select")) {
            var shown = shown(part, Map.of("choices", CHOICES));
            assertThat(shown.select("label[for=f-name]").text()).as(part).startsWith("Họ tên");
        }
        assertThat(shown("radios", Map.of("choices", CHOICES)).select("legend").text())
                .startsWith("Họ tên");
    }

    @Test
    void theSummaryLeadsNowhereWithoutFields() {
        Form.keep(
                request,
                List.of(
                        new Refusal("date.wrong", "from", List.of("31/02/2020")),
                        new Refusal("shared.word_missing", "vi", List.of()),
                        new Refusal("petition.changed_since", null, List.of())));
        var summary = shown("errors", Map.of());
        assertThat(summary.select("[role=alert] a")).isEmpty();
        assertThat(summary.select("[role=alert] li")).hasSize(3);
        assertThat(summary.text()).doesNotContain("⟦");
    }

    @Test
    void nothingRefusedIsNoSummary() {
        assertThat(shown("errors", Map.of()).children()).isEmpty();
    }
}

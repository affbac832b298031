package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import vn.doithoai.shared.Refused.Refusal;

class FormTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/x");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    static class Handlers {
        void plain() {}

        @ShownAt("/kien-nghi/{code}/{part}")
        void elsewhere() {}
    }

    @Example
    void aFormFirstShownIsEmpty() {
        var form = Form.of(request);
        assertThat(form.refused()).isFalse();
        assertThat(form.typed()).isFalse();
        assertThat(form.value("name")).isEmpty();
        assertThat(form.value("name", "đề xuất")).isEqualTo("đề xuất");
        assertThat(form.value("name", null)).isEmpty();
        assertThat(form.all("name")).isEmpty();
        assertThat(form.error("name")).isNull();
    }

    @Example
    void everyValueOfAFieldIsKept() {
        request.setParameter("topic", "GT", "NS", "");
        request.setParameter("name", " An ");
        request.setParameter("empty");
        var form = Form.of(request);
        assertThat(form.all("topic")).containsExactly("GT", "NS", "");
        assertThat(form.chosen("topic", "NS")).isTrue();
        assertThat(form.chosen("topic", "N")).isFalse();
        assertThat(form.firsts()).isEqualTo(Map.of("topic", "GT", "name", " An ", "empty", ""));
        assertThat(form.value("empty", "đề xuất")).isEqualTo("đề xuất");
        assertThat(form.typed()).isTrue();
    }

    @Example
    void spacesAloneAreNothingTyped() {
        request.setParameter("name", " \t");
        assertThat(Form.of(request).typed()).isFalse();
    }

    @Example
    void secretsAreNotKept() {
        request.setParameter("name", "an");
        request.setParameter("password", "mot");
        request.setParameter("passwordAgain", "hai");
        request.setParameter("_csrf", "ba");
        Form.keep(request, List.of());
        assertThat(Form.of(request).values()).isEqualTo(Map.of("name", List.of("an")));
    }

    @Example
    void whatMustBeForgottenIsShownToNobody() {
        request.setParameter("text1", "tố cáo ông …");
        request.setParameter("text2", "sửa đường");
        Form.forget(request, Set.of("text1"));
        assertThat(Form.of(request).value("text1")).isEmpty();
        Form.keep(request, List.of(new Refusal("a.b", "text2", List.of())));
        var kept = Form.of(request);
        assertThat(kept.values()).containsOnlyKeys("text2");
        assertThat(kept.toString()).doesNotContain("tố cáo");
    }

    @Example
    void theFirstReasonOfAFieldIsShownThere() {
        Form.keep(
                request,
                List.of(
                        new Refusal("a.first", "day", List.of()),
                        new Refusal("a.second", "day", List.of()),
                        new Refusal("a.none", null, List.of())));
        var form = Form.of(request);
        assertThat(form.refused()).isTrue();
        assertThat(form.error("day").code()).isEqualTo("a.first");
        assertThat(form.errors()).hasSize(3);
    }

    @Property(tries = 200)
    void asManyRowsAsWereTyped(
            @ForAll @IntRange(min = 0, max = 30) int last,
            @ForAll @IntRange(min = 0, max = 30) int least) {
        var typed =
                Map.of(
                        "lines[" + last + "].text",
                        List.of("x"),
                        "lines[0].place",
                        List.of("y"),
                        "linesmen[29].text",
                        List.of("other"),
                        "lines[9999].text",
                        List.of("too far"),
                        "lines[x].text",
                        List.of("no number"),
                        "lines[",
                        List.of("cut off"));
        var form = new Form(typed, List.of());
        assertThat(form.rows("lines", least)).isEqualTo(Math.max(last + 1, least));
        assertThat(form.rows("none", least)).isEqualTo(least);
    }

    @Example
    void oneMoreRowWhenAskedFor() {
        var form =
                new Form(
                        Map.of("lines[1].text", List.of("x"), "more", List.of("lines")), List.of());
        assertThat(form.rows("lines", 1)).isEqualTo(3);
        assertThat(form.rows("people", 1)).isEqualTo(1);
    }

    @Example
    void aRefusedPostIsShownAtItsOwnPath() throws Exception {
        request.setServletPath("/dang-nhap");
        request.setParameter("name", "an");
        ShownAgain.answer(request, response, handler("plain"), List.of());
        assertThat(response.getForwardedUrl()).isEqualTo("/dang-nhap");
        assertThat(Form.of(request).value("name")).isEqualTo("an");
    }

    @Example
    void aRefusedPostIsShownWhereItsFormStands() throws Exception {
        request.setServletPath("/kien-nghi/BK-0000-0000/luot/xoa");
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                Map.of("code", "BK-0000-0000", "part", "luot", "other", "x"));
        ShownAgain.answer(request, response, handler("elsewhere"), List.of());
        assertThat(response.getForwardedUrl()).isEqualTo("/kien-nghi/BK-0000-0000/luot");
    }

    @Example
    void aQueryLosesOnlyWhatWasRefused() throws Exception {
        request.setMethod("GET");
        request.setServletPath("/kien-nghi");
        request.setParameter("q", "đường");
        request.setParameter("from", "31/02/2020");
        var asked = forwarded(List.of(new Refusal("date.wrong", "from", List.of())));
        assertThat(asked.getParameter("q")).isEqualTo("đường");
        assertThat(asked.getParameter("from")).isNull();
        assertThat(asked.getParameterValues("from")).isNull();
        assertThat(asked.getParameterMap()).containsOnlyKeys("q");
        assertThat(asked.getParameterNames().asIterator()).toIterable().containsExactly("q");
        assertThat(Form.of(asked).value("from")).isEqualTo("31/02/2020");
    }

    @Example
    void aPostTakesNoParametersAlong() throws Exception {
        request.setServletPath("/x");
        request.setParameter("name", "an");
        var asked = forwarded(List.of());
        assertThat(asked.getMethod()).isEqualTo("GET");
        assertThat(asked.getParameterMap()).isEmpty();
        assertThat(Form.of(asked).value("name")).isEqualTo("an");
    }

    /// The request the page is asked with when the form is shown again.
    private HttpServletRequest forwarded(List<Refusal> why) throws Exception {
        var caught = new HttpServletRequest[1];
        var catching =
                new HttpServletRequestWrapper(request) {
                    @Override
                    public RequestDispatcher getRequestDispatcher(String path) {
                        return new MockRequestDispatcher(path) {
                            @Override
                            public void forward(ServletRequest asked, ServletResponse answer) {
                                caught[0] = (HttpServletRequest) asked;
                            }
                        };
                    }
                };
        ShownAgain.answer(catching, response, handler("plain"), why);
        return caught[0];
    }

    private static HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(), Handlers.class.getDeclaredMethod(name));
    }

    @Example
    void anErrorLeadsOnlyToAFieldOfThePage() {
        var day = new Refusal("date.wrong", "from", List.of("31/02/2020"));
        var place = new Refusal("list.no_such_page", "after", List.of());
        var whole = new Refusal("petition.changed_since", null, List.of());
        var form = new Form(Map.of(), List.of(day, place, whole));
        assertThat(form.errors()).noneMatch(form::leads);
        var page = "<input class=\"input\" id=\"f-from\"><p id=\"e-after\" data-id=\"f-after\">";
        assertThat(form.on(page).errors()).filteredOn(form.on(page)::leads).containsExactly(day);
    }
}

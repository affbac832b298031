package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.shared.Cursor;

class AddressTest {
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "GT",
                "đường 258B",
                "a&b=c",
                "50%",
                "x+y",
                "#",
                "?",
                "/",
                "\"",
                "<b>",
                "a b",
                "{0}",
                "ế",
                "\ud83d\ude00",
                ";",
                "'");
    }

    /// The values of a parameter as the program would read them from the address.
    private static List<String> read(String address, String name) {
        var uri = URI.create(address);
        var found = UriComponentsBuilder.fromUri(uri).build(true).getQueryParams().get(name);
        return found == null
                ? List.of()
                : found.stream()
                        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                        .toList();
    }

    @Property
    void aFilterSetIsReadBack(@ForAll("values") String value, @ForAll("values") String other) {
        var here = new Address("/kien-nghi", "topic=NS&after=abc", "m");
        var there = here.with("q", value);
        assertThat(read(there, "q")).containsExactly(value);
        assertThat(read(there, "topic")).containsExactly("NS");
        assertThat(read(there, "after")).isEmpty();
        var replaced = new Address("/kien-nghi", query(there), "m").with("q", other);
        assertThat(read(replaced, "q")).containsExactly(other);
    }

    @Property
    void theCrossOnAChipTakesOneValueAway(
            @ForAll("values") String one, @ForAll("values") String other) {
        var both =
                UriComponentsBuilder.fromPath("/kien-nghi")
                        .queryParam("topic", "{one}", "{other}")
                        .queryParam("realm", "06")
                        .queryParam("after", "abc")
                        .encode()
                        .buildAndExpand(one, other)
                        .toUriString();
        var left = new Address("/kien-nghi", query(both), "m").without("topic", one);
        assertThat(read(left, "topic")).isEqualTo(one.equals(other) ? List.of() : List.of(other));
        assertThat(read(left, "realm")).containsExactly("06");
        assertThat(read(left, "after")).isEmpty();
    }

    @Property
    void thePagesAroundKeepTheFilters(@ForAll("values") String topic) {
        var here = new Address("/kien-nghi", "before=old&topic=NS&after=old", "m");
        var filtered = new Address("/kien-nghi", query(here.with("topic", topic)), "m");
        var place = Cursor.after(LocalDate.of(2017, 5, 25), new UUID(0, 7));
        assertThat(read(filtered.after(place), "after")).containsExactly(place.toString());
        assertThat(read(filtered.after(place), "before")).isEmpty();
        assertThat(read(filtered.before(place), "before")).containsExactly(place.toString());
        assertThat(read(filtered.before(place), "after")).isEmpty();
        for (var page : List.of(filtered.after(place), filtered.before(place), filtered.first())) {
            assertThat(read(page, "topic")).containsExactly(topic);
        }
        assertThat(here.first()).isEqualTo("/kien-nghi?topic=NS");
    }

    @Property
    void theWayBackIsTheWholeAddress(@ForAll("values") String value) {
        var query = query(new Address("/kien-nghi", "", "m").with("q", value));
        var link = new Address("/kien-nghi", query, "m").shown("text", "l");
        assertThat(link).startsWith("/hien-thi?text=l&back=");
        assertThat(read(link, "back")).containsExactly("/kien-nghi?" + query);
    }

    @Example
    void aPlusIsASpace() {
        var here = new Address("/don-vi", "q=ba+be&q=na+ri", "m");
        assertThat(here.without("q", "ba be")).doesNotContain("ba").contains("na");
    }

    @Example
    void anErrorIsShownWhereItHappened() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/kien-nghi/x");
        assertThat(Address.of(request, "m").path()).isEqualTo("/kien-nghi/x");
        var forwarded = new MockHttpServletRequest("GET", "/form");
        forwarded.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/kien-nghi/x/tra-loi");
        assertThat(Address.of(forwarded, "m").path()).isEqualTo("/kien-nghi/x/tra-loi");
        assertThat(Address.of(new MockHttpServletRequest("GET", "/x"), "m").query()).isEmpty();
    }

    private static String query(String address) {
        return address.substring(address.indexOf('?') + 1);
    }
}

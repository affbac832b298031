package vn.doithoai;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// An answer of the program as a visitor sees it.
public record Shown(int status, URI address, HttpHeaders headers, byte[] bytes) {
    static final Shown NOTHING =
            new Shown(0, URI.create("/"), HttpHeaders.of(Map.of(), (_, _) -> true), new byte[0]);

    static Shown of(HttpResponse<byte[]> answer) {
        return new Shown(answer.statusCode(), answer.uri(), answer.headers(), answer.body());
    }

    /// The path and query it was found at, after all redirections.
    public String path() {
        var query = address.getRawQuery();
        return address.getPath() + (query == null ? "" : "?" + query);
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public Document document() {
        return Jsoup.parse(body(), address.toString());
    }

    /// All words a reader sees in the main part, or on the whole page when it has none.
    public String words() {
        var main = document().selectFirst("main");
        return (main == null ? document().body() : main).text();
    }

    public String heading() {
        var heading = document().selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    /// The texts of all elements a CSS selector finds.
    public List<String> texts(String selector) {
        return document().select(selector).eachText();
    }

    public Element link(String words) {
        return one(document().select("a[href]").stream(), words);
    }

    public FormElement form(String selector) {
        var form = document().selectFirst(selector);
        if (form instanceof FormElement found) {
            return found;
        }
        throw new AssertionError("no form " + selector + " at " + path() + ": " + words());
    }

    /// What a form sends when nothing is typed, its token included.
    static List<KeyVal> fieldsOf(Element form) {
        return ((FormElement) form).formData();
    }

    Element button(String words) {
        return one(document().select("button, input[type=submit]").stream(), words);
    }

    static FormElement formOf(Element button, String words) {
        var form = button.closest("form");
        if (form instanceof FormElement found) {
            return found;
        }
        throw new AssertionError("the button stands in no form: " + words);
    }

    private Element one(Stream<Element> among, String words) {
        return among.filter(element -> (element.text() + element.val()).contains(words))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no “%s” at %s: %s".formatted(words, path(), words())));
    }
}

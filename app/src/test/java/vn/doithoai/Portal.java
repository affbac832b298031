package vn.doithoai;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;

/// A visitor with a browser that runs no script: keeps cookies, follows redirections, fills in the
/// form that stands on the page and so sends the token against forgery with it.
public final class Portal {
    private final URI home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = client(HttpClient.Redirect.NORMAL);
    private final HttpClient still = client(HttpClient.Redirect.NEVER);
    private String language = "vi";
    private Shown page = Shown.NOTHING;

    public Portal(int port) {
        home = URI.create("http://localhost:" + port + "/");
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
    }

    /// What was shown last.
    public Shown page() {
        return page;
    }

    public Portal reading(String wanted) {
        language = wanted;
        return this;
    }

    public Shown open(String path) {
        return send(request(path).GET());
    }

    public Shown signIn(String name, String password) {
        open("/dang-nhap");
        return press(
                page.form("form[action^=/dang-nhap]"), Map.of("name", name, "password", password));
    }

    public Shown signOut() {
        return press(page.form("form[action=/dang-xuat]"), Map.of());
    }

    /// Follows the link with these words.
    public Shown follow(String words) {
        return open(page.link(words).attr("href"));
    }

    /// Sends the form that holds the button with these words; `typed` replaces or adds fields.
    public Shown press(String button, Map<String, ?> typed) {
        var pressed = page.button(button);
        var form = Shown.formOf(pressed, button);
        var sent = new HashMap<String, Object>(typed);
        if (pressed.hasAttr("name")) {
            sent.put(pressed.attr("name"), pressed.attr("value"));
        }
        if (pressed.hasAttr("formaction")) {
            form.attr("action", pressed.attr("formaction"));
        }
        return press(form, sent);
    }

    /// Sends a form of the page shown last. A list as value sends a field several times; a
    /// [Parts.Chosen] is a file chosen in a field.
    public Shown press(Element form, Map<String, ?> typed) {
        var fields = new ArrayList<>(Shown.fieldsOf(form));
        fields.removeIf(field -> typed.containsKey(field.key()));
        var action = form.attr("action");
        var target = action.isEmpty() ? page.path() : action;
        if (form.attr("enctype").equals(Parts.TYPE)) {
            return sendParts(Parts.of(form, fields, typed).in(request(target)));
        }
        var body = encoded(fields, typed);
        if (form.attr("method").toLowerCase(Locale.ROOT).equals("post")) {
            return post(target, body);
        }
        return open(target.split("\\?", 2)[0] + "?" + body);
    }

    /// Posts what no form offered, without any token: for what must be refused.
    public Shown post(String path, String body) {
        return post(path, "application/x-www-form-urlencoded", body);
    }

    public Shown post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /// Speaks to the machine API; an empty token means none.
    public Shown machine(String method, String path, String token, String json) {
        var asked =
                request(path)
                        .setHeader("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        return send(token.isEmpty() ? asked : asked.header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    /// Led elsewhere, a browser asks without the type of what it sent; this client would repeat it.
    private Shown sendParts(HttpRequest.Builder request) {
        var answer = send(still, request);
        return answer.header("Location").isEmpty() ? answer : open(answer.header("Location"));
    }

    private Shown send(HttpRequest.Builder request) {
        return send(http, request);
    }

    private Shown send(HttpClient client, HttpRequest.Builder request) {
        try {
            page = Shown.of(client.send(request.build(), BodyHandlers.ofByteArray()));
            return page;
        } catch (IOException broken) {
            throw new AssertionError("no answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(List<Connection.KeyVal> fields, Map<String, ?> typed) {
        var pairs = new ArrayList<String>();
        fields.forEach(field -> pairs.add(pair(field.key(), field.value())));
        typed.forEach((name, value) -> {
            var values = value instanceof List<?> several ? several : List.of(value);
            values.forEach(one -> pairs.add(pair(name, one)));
        });
        return pairs.stream().collect(Collectors.joining("&"));
    }

    private static String pair(String name, Object value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}

package vn.doithoai.access.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A reader without JavaScript: keeps cookies, follows nothing, fills in the hidden field of forms.
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private String token = "";

    Browser(int port) {
        site = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /// Posts a form with the hidden field of the page read last.
    HttpResponse<String> post(String path, String... fields) {
        return send(form(path, token, fields));
    }

    HttpResponse<String> postWithoutToken(String path, String... fields) {
        return send(form(path, "", fields));
    }

    HttpResponse<String> postFrom(String page, String path, String... fields) {
        return send(form(path, token, fields).header("Referer", site + page));
    }

    HttpResponse<String> postByScript(String path) {
        return send(form(path, token).header("Sec-Fetch-Mode", "cors"));
    }

    void signIn(String name, String password) {
        get("/dang-nhap");
        post("/dang-nhap", "name", name, "password", password);
    }

    String session() {
        return cookies.getCookieStore().getCookies().getFirst().getValue();
    }

    /// As if the program had forgotten the session.
    void outliveTheSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("phien"))
                .forEach(cookie -> cookie.setValue("0123456789ABCDEF0123456789ABCDEF"));
    }

    /// Where an answer leads.
    static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static String path(HttpResponse<String> answer) {
        return to(answer).replaceFirst("^http://[^/]+", "");
    }

    /// A page without the token that is new each time.
    static String plain(HttpResponse<String> page) {
        return TOKEN.matcher(page.body()).replaceAll("");
    }

    private HttpRequest.Builder form(String path, String csrf, String... fields) {
        var body = new StringBuilder("_csrf=" + encoded(csrf));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

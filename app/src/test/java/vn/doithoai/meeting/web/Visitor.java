package vn.doithoai.meeting.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser that keeps cookies and fills in forms, without a script.
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String home;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(int port) {
        home = "http://localhost:" + port;
    }

    static Visitor signedIn(int port, String name, String password) {
        var visitor = new Visitor(port);
        var answer = visitor.post("/dang-nhap", Map.of("name", name, "password", password));
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("signing in answered " + answer.statusCode());
        }
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).build());
    }

    /// Fills in the form that stands at the path and sends it.
    HttpResponse<String> post(String path, Map<String, String> fields) {
        var token = TOKEN.matcher(get(path).body());
        var csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        var body =
                fields.entrySet().stream()
                                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                                .collect(Collectors.joining("&"))
                        + csrf;
        return send(
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> json(String path, String bearer, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + bearer)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

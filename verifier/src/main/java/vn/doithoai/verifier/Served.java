package vn.doithoai.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The lists of codes that the site serves beside its log. Nothing in them is believed: they only
/// tell what a report that is wrong would have us believe.
record Served(HttpClient http, Options options) {
    private static final int LIMIT = 64 * 1024 * 1024;
    private static final int LONGEST = 120;

    /// Nothing when it does not come.
    Optional<byte[]> list(String report, String rule, String part) {
        var path = "/report/%s/%s/%s".formatted(report, rule, part);
        var url = URI.create(options.log().toString().replaceFirst("/*$", path));
        var coming =
                http.sendAsync(
                        HttpRequest.newBuilder(url).build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT));
        try {
            var response = coming.get(options.limits().each().toNanos(), TimeUnit.NANOSECONDS);
            return Optional.of(response)
                    .filter(it -> it.statusCode() == 200)
                    .map(HttpResponse::body);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Ended(Outcome.UNDECIDED, "interrupted");
        } finally {
            coming.cancel(true);
        }
    }

    /// The codes of a list. What is none is not shown to anybody's terminal.
    static List<String> lines(byte[] list) {
        return new String(list, US_ASCII)
                .lines()
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                .map(line -> line.replaceAll("[^A-Za-z0-9_./:@+=-]", "?"))
                .toList();
    }
}

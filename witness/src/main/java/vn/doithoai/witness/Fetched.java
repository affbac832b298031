package vn.doithoai.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Small files that a log serves, within limits of size and time.
record Fetched(HttpClient http, URI log) {
    private static final int LIMIT = 64 * 1024;
    private static final Duration WITHIN = Duration.ofSeconds(20);

    /// Nothing when the log has no such file; [UncheckedIOException] when it does not say.
    Optional<byte[]> at(String path) {
        var asked = URI.create(log + path);
        var coming =
                http.sendAsync(
                        HttpRequest.newBuilder(asked).build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT));
        try {
            var response = coming.get(WITHIN.toNanos(), TimeUnit.NANOSECONDS);
            return switch (response.statusCode()) {
                case 200 -> Optional.of(response.body());
                case 404 -> Optional.empty();
                default -> throw untold("status " + response.statusCode() + " for " + asked);
            };
        } catch (TimeoutException | ExecutionException e) {
            throw untold("no answer from " + asked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw untold("interrupted");
        } finally {
            coming.cancel(true);
        }
    }

    private static UncheckedIOException untold(String why) {
        return new UncheckedIOException(new IOException(why));
    }
}

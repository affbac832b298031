package vn.doithoai.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.VerifierKey;

/// The keys of one log as they were at the first contact: a log that later says another key is not
/// believed.
///
/// @param url the URL prefix of the log
/// @param keys its keys, all of one name, the origin
/// @param fresh whether this is the first contact
record Pinned(URI url, List<VerifierKey> keys, boolean fresh) {
    private static final int LIMIT = 64 * 1024;
    private static final Duration WITHIN = Duration.ofSeconds(20);

    String origin() {
        return keys.getFirst().name();
    }

    static Pinned of(URI url, Path data, HttpClient http) {
        var name = Checkpoint.originHash(url.toString()).substring(0, 32);
        var file = new KeptFile(data.resolve("logs").resolve(name));
        try {
            var kept = file.read();
            if (kept.isPresent()) {
                return new Pinned(url, keys(kept.get()), false);
            }
            var pinned = new Pinned(url, keys(get(url, http)), true);
            file.write(pinned.text());
            return pinned;
        } catch (IOException e) {
            throw new CannotRun(CannotRun.MISSING, "%s: %s".formatted(url, e.getMessage()));
        } catch (Rejected e) {
            throw new CannotRun(CannotRun.MISSING, "%s/policy: %s".formatted(url, e.getMessage()));
        }
    }

    /// As a policy that somebody can read.
    private String text() {
        var text = new StringBuilder();
        keys.forEach(key -> text.append("log %s %s\n".formatted(key, url)));
        return text.append("quorum none\n").toString();
    }

    private static List<VerifierKey> keys(String policy) {
        var keys =
                Policy.parse(policy.getBytes(StandardCharsets.UTF_8)).logs().stream()
                        .map(Policy.Log::key)
                        .toList();
        if (keys.isEmpty() || keys.stream().map(VerifierKey::name).distinct().count() != 1) {
            throw new Rejected(Rejected.Fault.POLICY, "the keys of one log are expected");
        }
        return keys;
    }

    private static String get(URI url, HttpClient http) throws IOException {
        var asked = URI.create(url + "/policy");
        var coming =
                http.sendAsync(
                        HttpRequest.newBuilder(asked).build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT));
        try {
            var response = coming.get(WITHIN.toNanos(), TimeUnit.NANOSECONDS);
            return Optional.of(response)
                    .filter(there -> there.statusCode() == 200)
                    .map(there -> new String(there.body(), StandardCharsets.UTF_8))
                    .orElseThrow(() ->
                            new IOException(
                                    "status %d for %s".formatted(response.statusCode(), asked)));
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("no answer from " + asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            coming.cancel(true);
        }
    }
}

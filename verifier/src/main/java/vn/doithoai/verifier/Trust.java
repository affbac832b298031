package vn.doithoai.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Rejected;

/// Whom to believe: the reader's own policy; else the one kept from the first contact; else, at the
/// first contact, the one the log itself hands out, which is then kept and said to be its own word.
///
/// @param policy whom
/// @param source where from, in words
record Trust(Policy policy, String source) {
    private static final int LIMIT = 64 * 1024;

    static Trust of(Options options, Seen seen, HttpClient http) {
        try {
            if (options.policy().isPresent()) {
                var own = Files.readAllBytes(options.policy().get());
                return new Trust(Policy.parse(own), "own");
            }
            var kept = seen.policy();
            if (kept.isPresent()) {
                return new Trust(Policy.parse(kept.get()), "kept");
            }
            var handed = get(options, http);
            var policy = Policy.parse(handed);
            seen.keepPolicy(handed);
            return new Trust(policy, "first contact: the log's own word");
        } catch (Rejected e) {
            throw new Ended(Outcome.USAGE, e.getMessage());
        } catch (IOException e) {
            throw new Ended(Outcome.UNDECIDED, "no policy: " + e.getMessage());
        }
    }

    private static byte[] get(Options options, HttpClient http) throws IOException {
        var url = URI.create(options.log().toString().replaceFirst("/*$", "/policy"));
        var coming =
                http.sendAsync(
                        HttpRequest.newBuilder(url).build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT));
        try {
            var response = coming.get(each(options).toNanos(), TimeUnit.NANOSECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("status %d for %s".formatted(response.statusCode(), url));
            }
            return response.body();
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("no answer from " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static Duration each(Options options) {
        return options.limits().each();
    }
}

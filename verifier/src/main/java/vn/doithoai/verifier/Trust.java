package vn.doithoai.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
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
                return followed(own, "own", Optional.empty(), options, http);
            }
            var kept = seen.policy();
            if (kept.isPresent()) {
                return followed(kept.get(), "kept", Optional.of(seen), options, http);
            }
            var handed =
                    get(options, http, "/policy")
                            .orElseThrow(() -> new IOException("the log hands none out"));
            return followed(
                    handed, "first contact: the log's own word", Optional.of(seen), options, http);
        } catch (Rejected e) {
            throw new Ended(Outcome.USAGE, e.getMessage());
        } catch (IOException e) {
            throw new Ended(Outcome.UNDECIDED, "no policy: " + e.getMessage());
        }
    }

    /// The policy after the changes of its log's keys that its keys vouch for.
    private static Trust followed(
            byte[] text, String source, Optional<Seen> seen, Options options, HttpClient http) {
        var after = Following.policy(text, number -> change(options, http, number));
        var policy = Policy.parse(after);
        seen.ifPresent(state -> state.keepPolicy(after));
        var said = after == text ? source : source + ", and the log's change of keys followed";
        return new Trust(policy, said);
    }

    /// A log that has no such file, or is in trouble, has changed nothing.
    private static Optional<byte[]> change(Options options, HttpClient http, int number) {
        try {
            return get(options, http, "/keys/" + number);
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> get(Options options, HttpClient http, String path)
            throws IOException {
        var url = URI.create(options.log().toString().replaceFirst("/*$", path));
        var coming =
                http.sendAsync(
                        HttpRequest.newBuilder(url).build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT));
        try {
            var response = coming.get(each(options).toNanos(), TimeUnit.NANOSECONDS);
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            if (response.statusCode() != 200) {
                throw new IOException("status %d for %s".formatted(response.statusCode(), url));
            }
            return Optional.of(response.body());
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

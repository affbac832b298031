package vn.doithoai.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.KeyChange;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.VerifierKey;

/// The keys of one log as they were at the first contact: a log that later says another key is not
/// believed, unless one of these keys signed that it comes.
///
/// @param url the URL prefix of the log
/// @param keys its keys, all of one name, the origin
/// @param fresh whether this is the first contact
record Pinned(URI url, List<VerifierKey> keys, boolean fresh) {
    String origin() {
        return keys.getFirst().name();
    }

    static Pinned of(URI url, Path data, HttpClient http) {
        var file = file(url, data);
        try {
            var kept = file.read();
            if (kept.isPresent()) {
                return new Pinned(url, keys(kept.get().getBytes(StandardCharsets.UTF_8)), false);
            }
            var policy = new Fetched(http, url).at("/policy");
            var pinned =
                    new Pinned(
                            url,
                            keys(
                                    policy.orElseThrow(
                                            () -> new IOException(url + "/policy: not there"))),
                            true);
            file.write(pinned.text());
            return pinned;
        } catch (IOException | UncheckedIOException e) {
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

    private static List<VerifierKey> keys(byte[] policy) {
        var keys = Policy.parse(policy).logs().stream().map(Policy.Log::key).toList();
        if (keys.isEmpty() || keys.stream().map(VerifierKey::name).distinct().count() != 1) {
            throw new Rejected(Rejected.Fault.POLICY, "the keys of one log are expected");
        }
        return keys;
    }

    /// After the changes that the keys of the log vouch for themselves; the same where there are
    /// none or where the log cannot be asked.
    Pinned followed(Path data, HttpClient http) {
        try {
            var now =
                    KeyChange.followed(
                            keys, number -> new Fetched(http, url).at("/keys/" + number));
            if (now.equals(keys)) {
                return this;
            }
            var changed = new Pinned(url, now, fresh);
            file(url, data).write(changed.text());
            return changed;
        } catch (IOException | UncheckedIOException | Rejected untold) {
            return this;
        }
    }

    private static KeptFile file(URI url, Path data) {
        var name = Checkpoint.originHash(url.toString()).substring(0, 32);
        return new KeptFile(data.resolve("logs").resolve(name));
    }
}

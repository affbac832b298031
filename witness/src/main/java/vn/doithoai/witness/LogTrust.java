package vn.doithoai.witness;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifierKey;
import vn.doithoai.tlog.Witness;

/// The logs it was told to witness, with the keys it believes: those of the first contact, and what
/// followed from them. Asks the logs for changes at the start and every hour.
record LogTrust(WitnessOptions options, SignerKey key, PrintStream out) {
    private static final long EVERY_HOURS = 1;

    /// The witness as of now.
    Witness now() {
        return witness(true);
    }

    private Witness witness(boolean told) {
        var logs = new HashMap<String, List<VerifierKey>>();
        try (var http = HttpClient.newHttpClient()) {
            for (var url : options.logs()) {
                var first = Pinned.of(url, options.data(), http);
                var log = first.followed(options.data(), http);
                if (told || !log.equals(first)) {
                    Said.log(log, out);
                }
                logs.put(log.origin(), log.keys());
            }
        }
        return new Witness(logs, List.of(key));
    }

    /// Hands over another witness whenever it looked for changes.
    void keepUp(Consumer<Witness> heard) {
        var hourly =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("keys").factory());
        hourly.scheduleWithFixedDelay(
                () -> heard.accept(witness(false)), EVERY_HOURS, EVERY_HOURS, TimeUnit.HOURS);
    }
}

package vn.doithoai.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.doithoai.tlog.Witness;
import vn.doithoai.tlog.WitnessFolder;

/// `./doithoai witness <url>`: runs a witness until it is stopped.
public final class WitnessCommand {
    private WitnessCommand() {}

    public static void main(String[] words) throws InterruptedException {
        WitnessLimits.set();
        var err = System.err;
        try {
            var running = start(List.of(words), System.out, InstantSource.system());
            var over = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                running.close();
                                over.countDown();
                            }));
            over.await();
        } catch (CannotRun e) {
            err.println(e.getMessage());
            if (e.exit() == CannotRun.USAGE) {
                err.print(WitnessOptions.USAGE);
            }
            System.exit(e.exit());
        }
    }

    static WitnessServer start(List<String> words, PrintStream out, InstantSource clock) {
        var options = WitnessOptions.read(words);
        var key = OwnKey.of(options.data(), options.name());
        var trust = new LogTrust(options, key, out);
        var server = server(options, trust.now(), clock, out);
        Said.started(options, key.verifier(), server.port(), out);
        trust.keepUp(server::become);
        return server;
    }

    private static WitnessServer server(
            WitnessOptions options, Witness witness, InstantSource clock, PrintStream out) {
        try {
            return new WitnessServer(
                    options.listen(),
                    witness,
                    new WitnessFolder(options.data().resolve("cosigned")),
                    new Evidence(options.data().resolve("evidence"), out),
                    clock);
        } catch (IOException taken) {
            throw new CannotRun(
                    CannotRun.MISSING, "%s: %s".formatted(options.listen(), taken.getMessage()));
        }
    }
}

package vn.doithoai.verifier;

import java.nio.file.Path;
import java.util.List;

/// `./doithoai verify <url>`: checks a public log and says so in one sentence and an exit code.
public final class Verify {
    private Verify() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), home()));
    }

    static int run(List<String> words, Path home) {
        Options options;
        try {
            options = OptionsReader.read(words, home);
        } catch (Ended e) {
            System.err.println(e.outcome().words() + ": " + e.why());
            System.err.print(Options.USAGE);
            return e.outcome().exit();
        }
        Watch watch = options.json() ? (_, _) -> {} : new Progress(System.err);
        var verdict = new Verification(options, watch).verdict();
        System.out.print(options.json() ? verdict.json() : verdict.text());
        return verdict.outcome().exit();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"), ".local/share/doithoai/verify");
    }
}

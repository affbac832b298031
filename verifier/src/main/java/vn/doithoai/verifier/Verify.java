package vn.doithoai.verifier;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// `./doithoai verify <url>`: checks a public log and says so in one sentence and an exit code.
public final class Verify {
    private Verify() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), home(), System.out, System.err));
    }

    /// @param home where state is kept unless the command says otherwise
    static int run(List<String> words, Path home, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = OptionsReader.read(words, home);
        } catch (Ended e) {
            err.println(e.outcome().words() + ": " + e.why());
            err.print(Options.USAGE);
            return e.outcome().exit();
        }
        Watch watch = options.json() ? (_, _) -> {} : new Progress(err);
        var verdict = new Verification(options, watch).verdict();
        out.print(options.json() ? verdict.json() : verdict.text());
        return verdict.outcome().exit();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"), ".local/share/doithoai/verify");
    }
}

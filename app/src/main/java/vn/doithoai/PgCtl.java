package vn.doithoai;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's own tool to start a cluster again as it was started last: same port, same settings.
/// It does not start one while a process of the former still uses the memory they share.
record PgCtl(Path program, Path cluster) {
    private static final int SECONDS = 120;

    /// The tool beside the program that runs now.
    static PgCtl beside(Path postgres, Path cluster) {
        return new PgCtl(postgres.resolveSibling("pg_ctl"), cluster);
    }

    /// Waits until it answers; false when it does not.
    boolean restart() throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL will not run as root: the library does the same.
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(
                List.of(
                        program.toString(),
                        "restart",
                        "--wait",
                        "--timeout=" + SECONDS,
                        "--mode=fast",
                        "--pgdata=" + cluster,
                        "--log=" + cluster.resolve("log").resolve("restart.log")));
        return new ProcessBuilder(words)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}

package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// The program's public log: how fast it takes entries in, and how long a stranger needs to check
/// all of them.
final class PublicLog {
    static final int ENTRIES = 1_000_000;
    private static final String LOG = "/so-cai/06";
    private static final String PUBLISHED =
            "select coalesce(max(published), 0) from ledger_log where realm = '06'";

    private final Program program;
    private final Database database;
    private final Posts posts;

    PublicLog(Program program, Database database, Posts posts) {
        this.program = program;
        this.database = database;
        this.posts = posts;
    }

    /// Entries as a real one, all of them waiting at once: the sequencer takes them in by
    /// transactions, writes bundles and tiles with fsync, and signs.
    void takeIn(int entries) throws Exception {
        new LogLag(program, posts).one();
        awaitPublished(1);
        long before = database.one(PUBLISHED);
        database.run(
                """
                insert into ledger_entry (realm, subject, seq, entry)
                select realm, 'BK-' || n, 1, replace(entry, '"' || subject || '"', '"BK-' || n || '"')
                  from (select * from ledger_entry where realm = '06' and seq = 1 order by id limit 1) real
                 cross join generate_series(1, %d) n
                """
                        .formatted(entries));
        long begin = System.nanoTime();
        awaitPublished(before + entries);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "  %,d entries taken in, written, signed and shown in %.1f s: %,.0f/s (bundles of 256, each file with fsync)%n",
                entries, seconds, entries / seconds);
    }

    private void awaitPublished(long size) throws SQLException, InterruptedException, IOException {
        long before = -1;
        long moved = System.nanoTime();
        for (long now = 0; now < size; TimeUnit.MILLISECONDS.sleep(20)) {
            now = database.one(PUBLISHED);
            if (now > before) {
                before = now;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > TimeUnit.MINUTES.toNanos(1)) {
                throw new IOException("the log stands at " + now + "; see " + program.log());
            }
        }
    }

    /// With the command a stranger would use, built before; its memory is what it held at most.
    void check(Path command) throws Exception {
        if (!Files.isExecutable(command)) {
            System.out.println("  not checked from outside: there is no " + command);
            return;
        }
        var data = Files.createTempDirectory("doithoai-verify");
        for (int i = 0; i < 2; i++) {
            long begin = System.nanoTime();
            var checking =
                    new ProcessBuilder(
                                    command.toString(),
                                    "verify",
                                    program.at(LOG).toString(),
                                    "--state",
                                    data.resolve(String.valueOf(i)).toString())
                            .redirectErrorStream(true)
                            .redirectOutput(data.resolve("said").toFile())
                            .start();
            long most = 0;
            while (!checking.waitFor(50, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, Processor.residentMb(checking.pid()));
            }
            System.out.printf(
                    "  %s: %,d entries checked in %.1f s with %d MB, code %d%n",
                    i == 0 ? "with what building was missing" : "again, nothing kept",
                    database.one(PUBLISHED),
                    (System.nanoTime() - begin) / 1e9,
                    most,
                    checking.exitValue());
        }
        var said = Files.readString(data.resolve("said")).strip();
        System.out.println("    " + said.substring(Math.max(0, said.length() - 300)));
    }
}

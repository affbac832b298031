package vn.doithoai.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/// What PostgreSQL alone does with the statements of an act: the same rows into the same tables of
/// the same database, one commit an act, by pgbench with prepared statements.
final class Floor {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final List<String> PLACES =
            List.of(
                    "pgbench",
                    "/usr/lib/postgresql/18/bin/pgbench",
                    "/usr/lib/postgresql/17/bin/pgbench",
                    "/usr/lib/postgresql/16/bin/pgbench",
                    "/usr/lib/postgresql/15/bin/pgbench");

    /// The statements of registering a matter, and of its whole life.
    static final String REGISTERING = "registering.sql";

    static final String LIFECYCLE = "lifecycle.sql";

    private final Database database;
    private final String statements;

    Floor(Database database, String statements) {
        this.database = database;
        this.statements = statements;
    }

    /// How often a second all of the script was done.
    double measure(int clients, int seconds) throws IOException, InterruptedException {
        var script = Files.createTempFile("floor", ".sql");
        Files.writeString(script, script(statements));
        var process =
                new ProcessBuilder(
                                pgbench(),
                                "-n",
                                "-h",
                                "127.0.0.1",
                                "-p",
                                "" + database.port(),
                                "-U",
                                "postgres",
                                "-f",
                                script.toString(),
                                "-c",
                                "" + clients,
                                "-j",
                                "2",
                                "-M",
                                "prepared",
                                "-T",
                                "" + seconds,
                                "postgres")
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        Files.delete(script);
        var tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IOException("pgbench said: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static String pgbench() throws IOException {
        for (var place : PLACES) {
            try {
                new ProcessBuilder(place, "--version").start().waitFor();
                return place;
            } catch (IOException notHere) {
                // the next place may have it
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new IOException(
                "pgbench is not installed; on Debian it comes with postgresql-contrib");
    }

    private static String script(String named) throws IOException {
        var sentence = new Sentences(11).next();
        return Texts.of(named)
                .replace("{text}", sentence.text())
                .replace("{words}", sentence.words());
    }
}

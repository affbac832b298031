package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/// What PostgreSQL alone does with the inserts that registering one matter makes: the same rows
/// into the same tables of the same database, one commit each, by pgbench with prepared statements.
final class Floor {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final List<String> PLACES =
            List.of(
                    "pgbench",
                    "/usr/lib/postgresql/18/bin/pgbench",
                    "/usr/lib/postgresql/17/bin/pgbench",
                    "/usr/lib/postgresql/16/bin/pgbench",
                    "/usr/lib/postgresql/15/bin/pgbench");

    private final Database database;

    Floor(Database database) {
        this.database = database;
    }

    /// Commits a second.
    double measure(int clients, int seconds) throws IOException, InterruptedException {
        var script = Files.createTempFile("floor", ".sql");
        Files.writeString(script, script());
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
        var output =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
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

    private static String script() {
        var sentence = new Sentences(11).next();
        return """
        \\set a random(1, 2000000000)
        \\set b random(1, 2000000000)
        begin;
        insert into petition (realm, id, code, petition_class, topic, channel, competence, place, text,
          meeting, level, kind, day_precision, day_first, unit, received_by, received_at)
        values ('06', ('7fffffff-ffff-7' || lpad(to_hex(:a::int %% 4096), 3, '0') || '-8000-' || lpad(to_hex(:a::int), 8, '0') || lpad(to_hex(:b::int %% 65536), 4, '0'))::uuid,
          'XX-' || :a || '-' || :b, 'petition', 'GT', 'post', null, '01909', '%1$s',
          null, 'province', 'none', 'day', current_date, '06', '%3$s', now());
        insert into petition_register (realm, petition, sort_day, last_day, acts, level, kind, day_precision,
          day_first, unit_path, place_path, topic, petition_class, stage, result, words)
        values ('06', ('7fffffff-ffff-7' || lpad(to_hex(:a::int %% 4096), 3, '0') || '-8000-' || lpad(to_hex(:a::int), 8, '0') || lpad(to_hex(:b::int %% 65536), 4, '0'))::uuid,
          current_date, current_date, 1, 'province', 'none', 'day', current_date, '06', '06/061/01909',
          'GT', 'petition', 'received', 'none', $w$%2$s$w$::tsvector);
        insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
        values ('06', ('7fffffff-ffff-7' || lpad(to_hex(:a::int %% 4096), 3, '0') || '-8000-' || lpad(to_hex(:a::int), 8, '0') || lpad(to_hex(:b::int %% 65536), 4, '0'))::uuid,
          1, 'receive', null, 'received', null, '', '%3$s', now());
        insert into statistics_change (realm, path, level, kind, known, first_day, last_day, topic, meetings,
          attendance, unanswered, settled, with_roadmap, in_progress, explained, not_settled)
        values ('06', '06', 'province', 'none', 'day', current_date, current_date, 'GT', 0, 0, 1, 0, 0, 0, 0, 0);
        commit;
        """
                .formatted(sentence.text(), sentence.words(), SetUp.ACCOUNT);
    }
}

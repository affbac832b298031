package vn.doithoai.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;

/// Registering a matter over HTTP, durable, by eight clients, in turns with its floor.
final class Registering {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final String COUNT = "select count(*) from petition where code like 'BK-%'";

    private final Program program;
    private final Database database;
    private final String token;
    private final Load load = new Load();
    private long mostMemory;

    Registering(Program program, Database database, String token) {
        this.program = program;
        this.database = database;
        this.token = token;
    }

    void measure(int seconds) throws Exception {
        var sentences = new Sentences(99);
        run(sentences, 20);
        var ours = new double[ROUNDS];
        var floors = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            floors[i] = new Floor(database, Floor.REGISTERING).measure(CLIENTS, seconds);
            var before = database.one(COUNT);
            var timings = run(sentences, seconds);
            ours[i] = timings.perSecond();
            System.out.printf(
                    "  round %d: floor %,.0f commits/s; over HTTP %s%n", i + 1, floors[i], timings);
            tell(before, timings);
        }
        Arrays.sort(ours);
        Arrays.sort(floors);
        System.out.printf(
                "  median: %,.0f/s over HTTP, floor %,.0f/s: %.0f %% of the floor; program's memory at most %d MB%n",
                ours[ROUNDS / 2],
                floors[ROUNDS / 2],
                100 * ours[ROUNDS / 2] / floors[ROUNDS / 2],
                mostMemory);
    }

    private Timings run(Sentences sentences, int seconds) throws Exception {
        var timings =
                load.clients(CLIENTS, Duration.ofSeconds(seconds), 201, () -> lodging(sentences));
        mostMemory = Math.max(mostMemory, program.residentMb());
        return timings;
    }

    private void tell(long before, Timings timings) throws SQLException {
        long stored = database.one(COUNT) - before;
        System.out.printf("    acknowledged %,d, in the database %,d%n", timings.count(), stored);
        if (stored != timings.count() + 0L) {
            System.out.println(
                    "    NOT EQUAL: an acknowledged matter is missing or one is there twice");
        }
    }

    private HttpRequest lodging(Sentences sentences) {
        String text;
        synchronized (sentences) {
            text = sentences.next().text();
        }
        return HttpRequest.newBuilder(program.at("/api/v1/petitions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(
                        BodyPublishers.ofString(
                                """
                                {"petitionClass":"petition","topic":"GT","unit":"06","place":"01909","day":"2021-04-28",\
                                "channel":"post","text":"%s"}
                                """
                                        .formatted(text)))
                .build();
    }
}

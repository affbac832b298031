package vn.doithoai.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/// The whole life of matters over HTTP by eight clients, each act durable before it is
/// acknowledged, in turns with PostgreSQL alone doing the same.
final class Lifecycles {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;

    /// Until nearly all of it is compiled; on a machine with much else to do, for so many rounds.
    private static final int WARM_UP_LIVES = 6_000;

    private static final int WARM_UP_ROUNDS = 6;
    private static final int WARM_UP_SECONDS = 20;

    static final List<String> STEPS =
            List.of("receive", "refer", "accept", "draft", "approve", "confirm");

    private final Program program;
    private final Database database;
    private final Posts posts;
    private final Sentences sentences = new Sentences(303);

    Lifecycles(Program program, Database database, Posts posts) {
        this.program = program;
        this.database = database;
        this.posts = posts;
    }

    /// What one client saw acknowledged: how many lives ended, how often each step was taken and
    /// how long each took.
    private record Seen(int lives, List<LongStream.Builder> nanos, long[] counts) {
        static Seen nothing() {
            var nanos = new ArrayList<LongStream.Builder>();
            STEPS.forEach(_ -> nanos.add(LongStream.builder()));
            return new Seen(0, nanos, new long[STEPS.size()]);
        }
    }

    void measure(int seconds) throws Exception {
        double warm = 0;
        for (int i = 0; i < WARM_UP_ROUNDS && warm < WARM_UP_LIVES; i++) {
            warm += WARM_UP_SECONDS * run(WARM_UP_SECONDS);
        }
        System.out.println("  that was to warm up");
        var ours = new double[ROUNDS];
        var floors = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            floors[i] = new Floor(database, Floor.LIFECYCLE).measure(CLIENTS, seconds);
            System.out.printf("  round %d: floor %,.0f lives/s%n", i + 1, floors[i]);
            ours[i] = run(seconds);
        }
        Arrays.sort(ours);
        Arrays.sort(floors);
        System.out.printf(
                "  median: %,.0f lives/s over HTTP, floor %,.0f/s: %.0f %% of the floor%n",
                ours[ROUNDS / 2], floors[ROUNDS / 2], 100 * ours[ROUNDS / 2] / floors[ROUNDS / 2]);
    }

    double run(int seconds) throws Exception {
        var before = counts();
        double programmed = program.processorMillis();
        double stored = database.processorMillis();
        var start = System.nanoTime();
        var until = start + seconds * 1_000_000_000L;
        var work = new ArrayList<Callable<Seen>>();
        for (int i = 0; i < CLIENTS; i++) {
            work.add(() -> oneClient(until));
        }
        var all = new ArrayList<Seen>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client : threads.invokeAll(work)) {
                all.add(client.get());
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        double lives = all.stream().mapToInt(Seen::lives).sum() / took;
        System.out.printf(
                "    over HTTP %,.1f lives/s; processor time a life: program %.1f ms, database %.1f ms%n",
                lives,
                (program.processorMillis() - programmed) / (lives * took),
                (database.processorMillis() - stored) / (lives * took));
        tell(all, took, before);
        return lives;
    }

    private Seen oneClient(long until) throws IOException {
        var seen = Seen.nothing();
        int lives = 0;
        try (var wire = new Wire(program.port())) {
            while (System.nanoTime() < until) {
                var life = new LifeOfAMatter(posts, Ids.next(), text());
                while (!life.isOver()) {
                    int step = life.done();
                    long start = System.nanoTime();
                    life.step(wire);
                    seen.nanos().get(step).add(System.nanoTime() - start);
                    seen.counts()[step]++;
                }
                lives++;
            }
        }
        return new Seen(lives, seen.nanos(), seen.counts());
    }

    private String text() {
        synchronized (sentences) {
            return sentences.next().text();
        }
    }

    private void tell(List<Seen> all, double took, List<Long> before) throws SQLException {
        var after = counts();
        for (int step = 0; step < STEPS.size(); step++) {
            int each = step;
            var nanos = all.stream().flatMapToLong(one -> one.nanos().get(each).build()).toArray();
            long counted = all.stream().mapToLong(one -> one.counts()[each]).sum();
            long there = after.get(step) - before.get(step);
            System.out.printf(
                    "      %-8s %s; acknowledged %,d, in the database %,d%s%n",
                    STEPS.get(step),
                    Timings.of(nanos, took, 0),
                    counted,
                    there,
                    there == counted ? "" : "  NOT EQUAL");
        }
    }

    private List<Long> counts() throws SQLException {
        var counts = new ArrayList<Long>();
        for (var act : List.of("receive", "refer", "accept", "", "answer", "confirm")) {
            counts.add(
                    database.one(
                            act.isEmpty()
                                    ? "select count(*) from referral_draft"
                                    : "select count(*) from petition_act where done_as = 'post' and act = '"
                                            + act
                                            + "'"));
        }
        return counts;
    }
}

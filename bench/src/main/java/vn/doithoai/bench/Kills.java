package vn.doithoai.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The program and the database are killed under load, in turns. Whoever got no answer asks again
/// with the same ids. Afterwards every act that was acknowledged must be there, and none twice.
final class Kills {
    private static final int CLIENTS = 4;
    private static final Duration MOST = Duration.ofMinutes(20);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final List<String> ACTS =
            List.of("receive", "refer", "accept", "draft", "answer", "confirm");

    private final Program program;
    private final Database database;
    private final Posts posts;
    private final Sentences sentences = new Sentences(50);
    private final SplittableRandom random = new SplittableRandom(50);

    /// How many steps of each matter were acknowledged.
    private final Map<UUID, Integer> acknowledged = new ConcurrentHashMap<>();

    private final List<Back> programs = new ArrayList<>();
    private final List<Back> databases = new ArrayList<>();
    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private volatile boolean over;

    Kills(Program program, Database database, Posts posts) {
        this.program = program;
        this.database = database;
        this.posts = posts;
    }

    void measure(int kills) throws Exception {
        var begin = database.lines("select clock_timestamp()").getFirst();
        int done;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < CLIENTS; i++) {
                work.add(
                        clients.submit(() -> {
                            work();
                            return null;
                        }));
            }
            try {
                done = inTurns(kills);
            } finally {
                over = true;
            }
            for (var each : work) {
                each.get();
            }
        }
        judge(done, begin);
    }

    /// Seconds from a kill until what was killed stood again, and until the next act was
    /// acknowledged.
    private record Back(double started, double acting) {}

    private static void tell(String killed, List<Back> times) {
        if (!times.isEmpty()) {
            System.out.printf(
                    "  %s killed %d times: started again after %.1f s at most, acts went on after %.1f s at most%n",
                    killed,
                    times.size(),
                    times.stream().mapToDouble(Back::started).max().orElseThrow(),
                    times.stream().mapToDouble(Back::acting).max().orElseThrow());
        }
    }

    /// As many as fit into the time there is.
    private int inTurns(int kills) throws Exception {
        var progress = new Progress("kills", kills);
        int i = 0;
        while (i < kills && !progress.longerThan(MOST)) {
            kill(i);
            i++;
            progress.at(i);
        }
        System.out.println();
        return i;
    }

    private void kill(int i) throws Exception {
        awaitSteps(steps.get() + 20);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(500, 2_000));
        long start = System.nanoTime();
        if (i % 2 == 0) {
            program.killAndStart();
        } else {
            database.killAndStart();
        }
        long back = System.nanoTime();
        awaitSteps(steps.get() + 1);
        (i % 2 == 0 ? programs : databases)
                .add(new Back((back - start) / 1e9, (System.nanoTime() - start) / 1e9));
    }

    private void awaitSteps(long wanted) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        while (steps.get() < wanted) {
            if (System.nanoTime() > until) {
                throw new IOException("no act was acknowledged for a minute");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void work() throws Exception {
        try (var wire = new Wire(program.port())) {
            while (!over) {
                var life = new LifeOfAMatter(posts, Ids.next(), text());
                while (!life.isOver()) {
                    step(life, wire);
                    acknowledged.put(life.id(), life.done());
                    steps.incrementAndGet();
                }
            }
        }
    }

    private void step(LifeOfAMatter life, Wire wire) throws Exception {
        var until = System.nanoTime() + PATIENCE;
        for (int before = life.done(); life.done() == before; ) {
            try {
                life.step(wire);
            } catch (IOException unanswered) {
                if (System.nanoTime() > until) {
                    throw unanswered;
                }
                repeated.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private String text() {
        synchronized (sentences) {
            return sentences.next().text();
        }
    }

    private void judge(int kills, String begin) throws SQLException {
        tell("program", programs);
        tell("database", databases);
        var found = found(begin);
        long lost = 0;
        for (var matter : acknowledged.entrySet()) {
            var acts = found.getOrDefault(matter.getKey(), Map.of());
            for (int step = 0; step < matter.getValue(); step++) {
                lost += acts.containsKey(ACTS.get(step)) ? 0 : 1;
            }
        }
        long doubled =
                found.values().stream()
                        .flatMap(acts -> acts.values().stream())
                        .mapToLong(times -> times - 1)
                        .sum();
        long counted =
                database.one(
                        """
                        select (select sum(unanswered + settled + with_roadmap + in_progress + explained + not_settled)
                                  from statistics_cell where scope = '*' and topic = '*' and handler = '*' and grain = 'year')
                             + (select coalesce(sum(unanswered + settled + with_roadmap + in_progress + explained + not_settled), 0)
                                  from statistics_change)
                        """);
        System.out.printf(
                "  %d kills: %,d acts of %,d matters acknowledged, %,d lost, %,d doubled; asked again %,d times; the report counts %,d of %,d matters%n",
                kills,
                steps.get(),
                acknowledged.size(),
                lost,
                doubled,
                repeated.get(),
                counted,
                database.one("select count(*) from petition"));
    }

    /// How often each act stands in the tables, by matter.
    private Map<UUID, Map<String, Integer>> found(String begin) throws SQLException {
        var found = new HashMap<UUID, Map<String, Integer>>();
        var lines =
                database.lines(
                        """
                        select petition || ' ' || act || ' ' || count(*)
                          from (select petition, act, done_at from petition_act
                                union all
                                select petition, 'draft', drafted_at from referral_draft) acts
                         where done_at >= '%s'
                         group by petition, act
                        """
                                .formatted(begin));
        for (var line : lines) {
            var parts = line.split(" ");
            found.computeIfAbsent(UUID.fromString(parts[0]), _ -> new HashMap<>())
                    .put(parts[1], Integer.valueOf(parts[2]));
        }
        return found;
    }
}

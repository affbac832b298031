package vn.doithoai.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Three hundred acts a second, and for each the time from its acknowledgement until a checkpoint
/// that holds its entry was read by somebody who asks for it ever so often.
final class LogLag {
    private static final int RATE = 300;
    private static final int WARM = 10;
    private static final int WIRES = 32;

    private final Program program;
    private final Posts posts;
    private final Sentences sentences = new Sentences(300);
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Long> shown = new TreeMap<>();
    private volatile boolean over;

    LogLag(Program program, Posts posts) {
        this.program = program;
        this.posts = posts;
    }

    /// One act.
    void one() throws IOException {
        try (var wire = new Wire(program.port())) {
            send(wire);
        }
    }

    void measure(Database database, int seconds) throws Exception {
        var wires = new ArrayBlockingQueue<Wire>(WIRES);
        for (int i = 0; i < WIRES; i++) {
            wires.add(new Wire(program.port()));
        }
        int acts = RATE * (WARM + seconds);
        long start = System.nanoTime();
        try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = reader.submit(this::read);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < acts; i++) {
                    long wait = start + i * (1_000_000_000L / RATE) - System.nanoTime();
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
                    boolean counts = i >= RATE * WARM;
                    threads.submit(() -> act(wires, counts));
                }
            }
            System.out.printf(
                    "  %,d acts in %.1f s, %,d of them acknowledged after the first %d s%n",
                    acts, (System.nanoTime() - start) / 1e9, acknowledged.size(), WARM);
            TimeUnit.SECONDS.sleep(3);
            over = true;
            reading.get();
        }
        wires.forEach(Wire::close);
        tell(database, RATE * seconds);
    }

    private Void act(ArrayBlockingQueue<Wire> wires, boolean counts)
            throws IOException, InterruptedException {
        var wire = wires.take();
        try {
            var code = send(wire);
            if (counts) {
                acknowledged.put(code, System.nanoTime());
            }
        } finally {
            wires.add(wire);
        }
        return null;
    }

    private String send(Wire wire) throws IOException {
        String text;
        synchronized (sentences) {
            text = sentences.next().text();
        }
        var life = new LifeOfAMatter(posts, Ids.next(), text);
        life.step(wire);
        return life.code();
    }

    private Void read() throws IOException, InterruptedException {
        try (var wire = new Wire(program.port())) {
            while (!over) {
                var answer = wire.get("/so-cai/06/checkpoint");
                if (answer.status() == 200) {
                    shown.putIfAbsent(
                            Long.parseLong(answer.body().split("\n", 3)[1]), System.nanoTime());
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return null;
    }

    private void tell(Database database, int acts) throws SQLException {
        var lags = new ArrayList<Long>();
        try (var connection = database.open();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select subject, position from ledger_entry"
                                                + " where realm = '06' and seq = 1 and position is not null")) {
            while (rows.next()) {
                var at = acknowledged.get(rows.getString(1));
                var seen = shown.higherEntry(rows.getLong(2));
                if (at != null && seen != null) {
                    lags.add(Math.max(0, seen.getValue() - at));
                }
            }
        }
        var timings = Timings.of(nanos(lags), acts / (double) RATE, acts - lags.size());
        System.out.printf(
                "  from an act's answer until a checkpoint holds it: %s, slowest %.0f ms (errors are acts no checkpoint held)%n",
                timings, timings.percentile(1));
    }

    private static long[] nanos(List<Long> lags) {
        return lags.stream().mapToLong(Long::longValue).toArray();
    }
}

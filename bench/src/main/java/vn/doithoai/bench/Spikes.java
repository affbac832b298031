package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// New matters arrive when they arrive, whether those before were answered or not: calm and spikes
/// in turns. Each is timed from the moment it was to be sent.
final class Spikes {
    static final List<Integer> RATES = List.of(1, 15, 1, 25, 2, 35, 10);
    static final int SECONDS_EACH = 15;
    private static final int CONNECTIONS = 64;

    private final Program program;
    private final Posts posts;
    private final Sentences sentences = new Sentences(35);
    private final List<Arrival> arrivals = Collections.synchronizedList(new ArrayList<>());

    Spikes(Program program, Posts posts) {
        this.program = program;
        this.posts = posts;
    }

    /// In seconds since the first was to be sent.
    record Arrival(int stage, double at, double answered, boolean good) {
        double millis() {
            return (answered - at) * 1_000;
        }
    }

    private record Due(int stage, double at) {}

    void measure(Path plot) throws Exception {
        warm();
        var schedule = schedule();
        BlockingQueue<Wire> wires = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            wires.add(new Wire(program.port()));
        }
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var progress = new Progress("spikes", RATES.size() * SECONDS_EACH);
            for (var due : schedule) {
                long wait = start + (long) (due.at() * 1e9) - System.nanoTime();
                TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
                threads.submit(() -> arrive(due, start, wires));
                progress.at((long) due.at());
            }
            System.out.println();
        }
        wires.forEach(Wire::close);
        tell();
        Files.writeString(plot, new SpikesPlot(List.copyOf(arrivals)).svg());
        System.out.println("  drawn in " + plot);
    }

    /// A program that runs for days has been compiled long ago.
    private void warm() throws IOException {
        try (var wire = new Wire(program.port())) {
            for (int i = 0; i < 3_000; i++) {
                send(wire);
            }
        }
    }

    private static List<Due> schedule() {
        var all = new ArrayList<Due>();
        for (int stage = 0; stage < RATES.size(); stage++) {
            int rate = RATES.get(stage);
            for (int i = 0; i < rate * SECONDS_EACH; i++) {
                all.add(new Due(stage, stage * SECONDS_EACH + (double) i / rate));
            }
        }
        return all;
    }

    private void arrive(Due due, long start, BlockingQueue<Wire> wires) {
        boolean good = false;
        try {
            var wire = wires.take();
            try {
                good = send(wire) == 201;
            } finally {
                wires.add(wire);
            }
        } catch (IOException unanswered) {
            // an error: it is counted as one
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        arrivals.add(new Arrival(due.stage(), due.at(), (System.nanoTime() - start) / 1e9, good));
    }

    private int send(Wire wire) throws IOException {
        String text;
        synchronized (sentences) {
            text = sentences.next().text();
        }
        return wire.post(
                        "/api/v1/petitions",
                        posts.office(),
                        """
                        {"id":"%s","petitionClass":"petition","topic":"GT","unit":"06","place":"01909",\
                        "day":"2021-04-28","channel":"post","text":"%s"}\
                        """
                                .formatted(Ids.next(), text))
                .status();
    }

    private void tell() {
        double recovery = 0;
        for (int stage = 0; stage < RATES.size(); stage++) {
            int each = stage;
            var here = arrivals.stream().filter(a -> a.stage() == each).toList();
            var timings = timings(here);
            double ends = (stage + 1.0) * SECONDS_EACH;
            double late = here.stream().mapToDouble(Arrival::answered).max().orElse(ends) - ends;
            recovery = Math.max(recovery, late);
            System.out.printf(
                    "  %2d a second: %s, slowest %.1f ms%n",
                    RATES.get(stage), timings, timings.percentile(1));
        }
        System.out.printf(
                "  all: %s; the queue of every stage was empty %.3f s after it ended at the latest%n",
                timings(arrivals), Math.max(0, recovery));
    }

    private static Timings timings(List<Arrival> of) {
        return Timings.of(
                of.stream().mapToLong(a -> (long) (a.millis() * 1e6)).toArray(),
                of.size(),
                (int) of.stream().filter(a -> !a.good()).count());
    }
}

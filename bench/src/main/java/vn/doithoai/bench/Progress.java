package vn.doithoai.bench;

import java.time.Duration;

/// One line that says how far a measurement has come, and how long it still takes at this pace.
final class Progress {
    private static final int WIDTH = 30;
    private static final double NANOS = 1e9;

    private final String what;
    private final long total;
    private final long start = System.nanoTime();

    Progress(String what, long total) {
        this.what = what;
        this.total = total;
        at(0);
    }

    void at(long done) {
        System.out.print("\r" + line(Math.min(done, total)) + "   ");
        if (done >= total) {
            System.out.println();
        }
    }

    private String line(long done) {
        int filled = (int) (WIDTH * done / total);
        double took = (System.nanoTime() - start) / NANOS;
        var left =
                done == 0
                        ? ""
                        : done == total
                                ? "%.0f s".formatted(took)
                                : "about %.0f s left".formatted(took * (total - done) / done);
        return "  %s [%s%s] %d %% %s"
                .formatted(
                        what,
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        100 * done / total,
                        left);
    }

    /// Whether it took longer than anybody waits for.
    boolean longerThan(Duration most) {
        return System.nanoTime() - start > most.toNanos();
    }
}

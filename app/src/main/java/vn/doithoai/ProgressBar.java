package vn.doithoai;

import java.io.PrintStream;
import vn.doithoai.shared.Progress;

/// How far a long piece of work has come: one line that is written over on a terminal, a new line
/// for every fifth of the work where lines are kept.
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 24;
    private static final int KEPT_STEP = 20;

    private final PrintStream out;
    private final boolean terminal;
    private final String title;
    private int shown = -1;

    ProgressBar(PrintStream out, boolean terminal, String title) {
        this.out = out;
        this.terminal = terminal;
        this.title = title;
        reached(0, 1);
    }

    @Override
    public synchronized void reached(long done, long of) {
        var percent = (int) Math.clamp(of <= 0 ? 100 : done * 100 / of, 0, 100);
        if (terminal && percent > shown) {
            out.print("\r  " + bar(percent) + "  " + title);
        } else if (!terminal && percent / KEPT_STEP > shown / KEPT_STEP || shown < 0) {
            out.println("  %3d %%  %s".formatted(percent, title));
        } else {
            return;
        }
        shown = percent;
        out.flush();
    }

    @Override
    public synchronized void close() {
        reached(1, 1);
        if (terminal) {
            out.println();
        }
    }

    private static String bar(int percent) {
        var full = percent * WIDTH / 100;
        return "█".repeat(full) + "░".repeat(WIDTH - full) + " %3d %%".formatted(percent);
    }
}

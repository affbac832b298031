package vn.doithoai.verifier;

import java.io.PrintStream;

/// One line that counts up, at most five times a second.
final class Progress implements Watch {
    private static final long EVERY = 200_000_000;

    private final PrintStream out;
    private long last = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(long entries, long of) {
        long now = System.nanoTime();
        if (now - last > EVERY || entries == of) {
            last = now;
            out.printf("\r  %,d / %,d ", entries, of);
            if (entries == of) {
                out.println();
            }
            out.flush();
        }
    }
}

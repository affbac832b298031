package vn.doithoai.verifier;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.doithoai.tlog.Bundle;
import vn.doithoai.tlog.Entries;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.TileReader;

/// The entries of a log in order, a few bundles ahead of who reads them. What an earlier check
/// downloaded is taken from where it was kept; nothing here is believed yet.
final class Bundles {
    static final int FULL = 256;

    private static final int AHEAD = 16;

    private final TileReader log;
    private final Seen seen;

    Bundles(TileReader log, Seen seen) {
        this.log = log;
        this.seen = seen;
    }

    /// Hands every entry below the size to the check, in order.
    void each(long size, EntryCheck check) {
        var coming = new ArrayDeque<Future<List<byte[]>>>();
        long next = 0;
        long index = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                while (index < size) {
                    for (; coming.size() < AHEAD && next * FULL < size; next++) {
                        var bundle = Bundle.holding(next * FULL, size);
                        coming.add(threads.submit(() -> entries(bundle)));
                    }
                    for (var entry : taken(coming.remove())) {
                        check.entry(index++, entry);
                    }
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static List<byte[]> taken(Future<List<byte[]>> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw ended(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Ended(Outcome.UNDECIDED, "interrupted");
        }
    }

    /// What is misshapen is the log's fault; what did not come is nobody's yet.
    static Ended ended(Throwable cause) {
        if (cause instanceof Ended ended) {
            return ended;
        }
        var outcome = cause instanceof Rejected ? Outcome.WRONG : Outcome.UNDECIDED;
        return new Ended(outcome, String.valueOf(cause.getMessage()));
    }

    private List<byte[]> entries(Bundle bundle) throws IOException {
        var kept = seen.bundle(bundle);
        if (kept.isPresent()) {
            try {
                return Entries.decode(kept.get(), bundle);
            } catch (Rejected damaged) {
                seen.forget(bundle);
            }
        }
        return downloaded(bundle);
    }

    private List<byte[]> downloaded(Bundle bundle) throws IOException {
        var file = log.read(bundle);
        if (file.isEmpty() && !bundle.isFull()) {
            file = log.read(bundle.full());
        }
        var bytes = file.orElseThrow(() -> new Ended(Outcome.WRONG, bundle.path() + ": not there"));
        var entries = Entries.decode(bytes, bundle);
        if (bundle.isFull()) {
            seen.keepBundle(bundle, bytes);
        }
        return entries;
    }
}

package vn.doithoai;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What has been started, in order; stopped the other way round, once, whoever asks first.
final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    /// Remembers what must be stopped. Too late once stopping has begun: then it stops at once.
    synchronized <T extends AutoCloseable> T add(T part) {
        if (stopping) {
            stop(part);
        } else {
            started.push(part);
        }
        return part;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
        }
        for (var part = next(); part != null; part = next()) {
            stop(part);
        }
    }

    private synchronized @Nullable AutoCloseable next() {
        return started.poll();
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception broken) {
            LOG.error("{} did not stop", part.getClass().getSimpleName(), broken);
        }
    }
}

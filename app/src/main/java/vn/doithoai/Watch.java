package vn.doithoai;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after the PostgreSQL the program brought along: when it died, it is started again over the
/// same folder and port, and brings back itself what was committed. Not for ever: what keeps dying
/// needs a person.
final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Postmaster postmaster;
    private final PgCtl tool;
    private final Outage outage;
    private final Patience patience = new Patience();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    private Watch(Postmaster postmaster, PgCtl tool, Outage outage) {
        this.postmaster = postmaster;
        this.tool = tool;
        this.outage = outage;
        this.thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::watch);
    }

    static Watch over(Postmaster postmaster, PgCtl tool, Outage outage) {
        var watch = new Watch(postmaster, tool, outage);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!closed(Patience.LOOK)) {
                if (postmaster.runs()) {
                    patience.calm();
                } else if (!revived()) {
                    return;
                }
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /// False when nobody wants it back, or all patience is gone.
    private boolean revived() throws InterruptedException {
        outage.began();
        for (var wait = patience.next(); wait.isPresent(); wait = patience.next()) {
            if (closed(wait.get())) {
                return false;
            }
            if (started()) {
                LOG.warn("PostgreSQL had died and runs again");
                outage.ended();
                return true;
            }
        }
        LOG.error(
                "PostgreSQL died and does not start; its log says why; stop and start the program");
        return false;
    }

    private boolean started() throws InterruptedException {
        try {
            postmaster.clearForeign();
            return tool.restart();
        } catch (IOException unable) {
            LOG.warn("PostgreSQL could not be started", unable);
            return false;
        }
    }

    private boolean closed(Duration within) throws InterruptedException {
        return closing.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// After this nothing is started any more.
    @Override
    public void close() throws InterruptedException {
        closing.countDown();
        thread.join();
    }
}

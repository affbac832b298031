package vn.doithoai.attachment;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// After a start, deletes files of which no row speaks: a program that died while storing or
/// erasing left them behind. Nobody could open them, yet they do not stay.
@Component
class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final Duration AT_WORK = Duration.ofHours(1);
    private final FileStore files;
    private final AttachmentStore store;
    private final InstantSource clock;

    Sweeping(FileStore files, AttachmentStore store, InstantSource clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Thread.ofVirtual().name("sweeping").start(this::sweep);
    }

    /// A file younger than an hour may belong to somebody who is still at work.
    int sweep() {
        int swept = files.sweep(clock.instant().minus(AT_WORK), store::knows);
        if (swept > 0) {
            LOG.info("{} files without a matter were deleted", swept);
        }
        return swept;
    }
}

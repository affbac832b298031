package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunningTest {
    private final Running running = new Running();
    private final ConcurrentLinkedQueue<String> stopped = new ConcurrentLinkedQueue<>();

    private void started(String name) {
        running.add(() -> stopped.add(name));
    }

    @Test
    void theLastStartedStopsFirst() {
        List.of("folder", "database", "pages").forEach(this::started);
        assertThat(running.isStopping()).isFalse();
        running.stop();
        assertThat(stopped).containsExactly("pages", "database", "folder");
        assertThat(running.isStopping()).isTrue();
    }

    @Test
    void oneThatWillNotStopHoldsUpNoOther() {
        started("folder");
        running.add(() -> {
            throw new IllegalStateException("will not");
        });
        started("pages");
        running.stop();
        assertThat(stopped).containsExactly("pages", "folder");
    }

    @Test
    void whatStartsTooLateStopsAtOnce() {
        running.stop();
        started("pages");
        assertThat(stopped).containsExactly("pages");
    }

    /// Ctrl-C while the pages are still starting: they are added by another thread, amid the stop.
    @Test
    void whatStartsAmidTheStopStopsToo() throws Exception {
        var stopping = new CountDownLatch(1);
        var added = new CountDownLatch(1);
        running.add(() -> {
            stopping.countDown();
            assertThat(added.await(10, TimeUnit.SECONDS)).isTrue();
            stopped.add("database");
        });
        try (var pool = Executors.newSingleThreadExecutor()) {
            var stop = pool.submit(running::stop);
            assertThat(stopping.await(10, TimeUnit.SECONDS)).isTrue();
            started("pages");
            added.countDown();
            stop.get();
        }
        assertThat(stopped).containsExactly("pages", "database");
    }

    @Test
    void manyWhoAskStopItOnce() throws Exception {
        started("folder");
        started("database");
        try (var pool = Executors.newFixedThreadPool(4)) {
            pool.invokeAll(Collections.nCopies(8, Executors.callable(running::stop)));
        }
        assertThat(stopped).containsExactlyInAnyOrder("folder", "database");
    }
}

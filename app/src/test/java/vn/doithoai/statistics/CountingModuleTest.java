package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Period;

/// Counts while acts are committed and folded at the same time.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "doithoai.folding.every=PT24H")
@FreshDatabase
class CountingModuleTest {
    private static final int WRITERS = 4;
    private static final int ACTS = 150;
    private static final DialogueQuery ALL =
            new DialogueQuery(
                    History.BAC_KAN,
                    new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31)),
                    null,
                    Breakdown.YEAR);

    @Autowired ApplicationEventPublisher events;
    @Autowired DialogueReports reports;
    @Autowired Folding folding;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient db;

    @BeforeEach
    void emptyRealm() {
        db.sql("truncate statistics_change, statistics_cell").update();
    }

    /// Every writer adds a matter and moves it in one act, so the sum read is the number of acts
    /// committed; it never falls and never exceeds what was begun.
    @Test
    void everyReadIsExactAmidFolding() throws Exception {
        var begun = new AtomicInteger();
        var committed = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(WRITERS + 2)) {
            var writers =
                    IntStream.range(0, WRITERS)
                            .mapToObj(n -> pool.submit(() -> write(begun, committed)))
                            .toList();
            var folders = List.of(pool.submit(fold(writers)), pool.submit(fold(writers)));
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                int least = committed.get();
                long read = reports.of(ALL).total().tally().matters();
                assertThat(read).isBetween((long) least, (long) begun.get());
            }
            for (Future<?> one : folders) {
                one.get();
            }
        }
        assertThat(reports.of(ALL).total().tally().matters()).isEqualTo(WRITERS * ACTS);
        assertThat(reports.of(ALL).total().tally().resolved()).isEqualTo(WRITERS * ACTS);
    }

    private void write(AtomicInteger begun, AtomicInteger committed) {
        for (int n = 0; n < ACTS; n++) {
            begun.incrementAndGet();
            transactions.executeWithoutResult(_ -> Told.aMatterSettled(events));
            committed.incrementAndGet();
        }
    }

    private Callable<Integer> fold(List<? extends Future<?>> writers) {
        return () -> {
            int folds = 0;
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                folds += folding.fold("06", 7) ? 1 : 0;
            }
            return folds;
        };
    }

    /// Matters are filed anew while they are folded and read: no reader ever finds one missing, or
    /// in two topics.
    @Test
    void aMoveIsNeverSeenHalfDone() throws Exception {
        var history = new History(4, History.BAC_KAN);
        transactions.executeWithoutResult(_ -> history.receive(60, events::publishEvent));
        var byTopic = ALL.by(Breakdown.TOPIC);
        var raised = reports.of(byTopic).total().tally();
        assertThat(raised.matters()).isPositive();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var mover =
                    pool.submit(() -> {
                        for (int n = 0; n < 400; n++) {
                            transactions.executeWithoutResult(
                                    _ -> history.reclassify(events::publishEvent));
                        }
                    });
            var folder = pool.submit(fold(List.of(mover)));
            while (!mover.isDone()) {
                var report = reports.of(byTopic);
                assertThat(report.total().tally()).isEqualTo(raised);
                assertThat(report.lines()).allMatch(line -> line.tally().matters() >= 0);
                assertThat(report.lines().stream().mapToLong(line -> line.tally().matters()).sum())
                        .isEqualTo(raised.matters());
            }
            mover.get();
            assertThat(folder.get()).isPositive();
        }
    }

    /// Two programs fold one realm at the same time: each change is folded once.
    @Test
    void twoFoldersDoNotCountTwice() throws Exception {
        transactions.executeWithoutResult(_ -> {
            for (int n = 0; n < 300; n++) {
                Told.aMatterSettled(events);
            }
        });
        try (var pool = Executors.newFixedThreadPool(4)) {
            var folders =
                    IntStream.range(0, 4)
                            .mapToObj(_ -> pool.submit(() -> foldUntilEmpty()))
                            .toList();
            for (Future<?> one : folders) {
                one.get();
            }
        }
        assertThat(db.sql("select count(*) from statistics_change").query(Long.class).single())
                .isZero();
        assertThat(reports.of(ALL).total().tally().matters()).isEqualTo(300);
    }

    private void foldUntilEmpty() {
        while (db.sql("select count(*) from statistics_change").query(Long.class).single() > 0) {
            folding.fold("06", 11);
        }
    }

    @Test
    void anActUndoneWasNeverCounted() {
        assertThatThrownBy(() ->
                        transactions.executeWithoutResult(_ -> {
                            Told.aMatterSettled(events);
                            throw new IllegalStateException("undone");
                        }))
                .hasMessage("undone");
        assertThat(reports.of(ALL).total().tally()).isEqualTo(Tally.NONE);
    }

    /// Two acts on the very same cell, both still open: neither waits for the other.
    @Test
    void writersDoNotWaitForEachOther() throws Exception {
        try (var pool = Executors.newSingleThreadExecutor()) {
            transactions.executeWithoutResult(_ -> {
                Told.aMatterSettled(events);
                var other =
                        pool.submit(() ->
                                transactions.executeWithoutResult(
                                        _ -> Told.aMatterSettled(events)));
                assertThat(other).succeedsWithin(java.time.Duration.ofSeconds(20));
                assertThat(folding.fold("06", 100)).isTrue();
            });
        }
        assertThat(reports.of(ALL).total().tally().matters()).isEqualTo(2);
    }

    @Test
    void aFolderThatDiesLosesNothing() {
        transactions.executeWithoutResult(_ -> Told.aMatterSettled(events));
        transactions.executeWithoutResult(undone -> {
            folding.fold("06", 100);
            undone.setRollbackOnly();
        });
        assertThat(reports.of(ALL).total().tally().matters()).isEqualTo(1);
        folding.foldAll();
        assertThat(reports.of(ALL).total().tally().matters()).isEqualTo(1);
    }

    @Test
    void theSameStandingCountsNothing() {
        Told.aMatterReferred(events);
        assertThat(db.sql("select count(*) from statistics_change").query(Long.class).single())
                .isZero();
    }
}

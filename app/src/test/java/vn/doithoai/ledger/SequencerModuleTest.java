package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.ledger.Happened.BAC_KAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.FreshDatabase;
import vn.doithoai.figures.Entry;
import vn.doithoai.tlog.Bundle;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.Entries;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TreeHead;

/// The log against real files and a real database: what is committed is in it once and in order,
/// whatever was interrupted.
@FreshDatabase
@ApplicationModuleTest
class SequencerModuleTest {
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionOperations transactions;
    @Autowired Sequencer sequencer;
    @Autowired Publishing publishing;
    @Autowired HeadStore heads;
    @Autowired Edges edges;
    @Autowired LogFolders folders;
    @Autowired LogKeys keys;
    @Autowired JdbcClient db;

    private int acts;

    @BeforeEach
    void anEmptyLog() throws IOException {
        db.sql("truncate ledger_entry, ledger_head, ledger_log").update();
        delete(folders.path(BAC_KAN));
        acts = 0;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void happen(int count) {
        transactions.executeWithoutResult(_ -> {
            for (int i = 0; i < count; i++) {
                events.publishEvent(new Happened("BK-" + acts++, 1));
            }
        });
    }

    @Test
    void anActIsReadInTheLog() throws IOException {
        happen(1);
        sequencer.run();
        assertThat(logged())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo("petition.received");
                    assertThat(entry.subject()).isEqualTo("BK-0");
                    assertThat(entry.text("on")).contains("2026-05-05");
                });
    }

    @Test
    void anActUndoneLeavesNoEntry() throws IOException {
        happen(1);
        transactions.executeWithoutResult(undone -> {
            events.publishEvent(new Happened("BK-9", 1));
            undone.setRollbackOnly();
        });
        sequencer.run();
        assertThat(logged()).extracting(Entry::subject).containsExactly("BK-0");
    }

    @Test
    void theSameActIsNotWrittenTwice() {
        happen(1);
        assertThatThrownBy(() ->
                        transactions.executeWithoutResult(
                                _ -> events.publishEvent(new Happened("BK-0", 1))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whateverTheBatchesTheFilesAreThoseOfTheEntries() throws IOException {
        var random = new Random(9);
        while (acts < 900) {
            happen(1 + random.nextInt(300));
            while (transactions.execute(_ -> sequencer.takeIn(BAC_KAN, 1 + random.nextInt(270)))) {
                if (random.nextBoolean()) {
                    sequencer.publish(BAC_KAN);
                }
            }
            sequencer.publish(BAC_KAN);
        }
        assertThat(logged()).hasSize(acts);
        assertThat(full()).isEqualTo(rebuilt());
    }

    /// The program dies between giving places and publishing, and forgets what it knew.
    @Test
    void whatWasTakenInIsPublishedAfterACrash() throws IOException {
        happen(300);
        sequencer.run();
        happen(20);
        transactions.executeWithoutResult(_ -> sequencer.takeIn(BAC_KAN, 4_096));
        edges.forget();
        assertThat(published().size()).isEqualTo(300);
        sequencer.run();
        assertThat(published()).isEqualTo(heads.newest(BAC_KAN));
        assertThat(logged()).hasSize(320);
    }

    /// Files half there: some lost, some of another making.
    @Test
    void lostFilesAreWrittenAgain() throws IOException {
        happen(700);
        sequencer.run();
        var before = files();
        delete(folders.path(BAC_KAN).resolve("tile/0"));
        edges.forget();
        happen(1);
        sequencer.run();
        assertThat(logged()).hasSize(701);
        assertThat(files()).containsAllEntriesOf(fullOnes(before));
    }

    @Test
    void placesUndoneAreGivenAgain() throws IOException {
        happen(5);
        transactions.executeWithoutResult(undone -> {
            sequencer.takeIn(BAC_KAN, 4_096);
            undone.setRollbackOnly();
        });
        happen(5);
        sequencer.run();
        assertThat(logged()).hasSize(10);
        assertThat(heads.newest(BAC_KAN).size()).isEqualTo(10);
    }

    @Test
    void oneSizeNeverHasTwoRoots() {
        happen(3);
        sequencer.run();
        var other = new TreeHead(3, vn.doithoai.tlog.Hash.leaf(new byte[] {1}));
        assertThatThrownBy(() -> heads.store(BAC_KAN, other, Happened.NOON))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("head_has_one_root_a_size");
    }

    @Test
    void manySequencersMakeOneLog() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var work =
                    IntStream.range(0, 4)
                            .<java.util.concurrent.Callable<Boolean>>mapToObj(n ->
                                    () -> {
                                        for (int i = 0; i < 12; i++) {
                                            add(n, i);
                                            sequencer.run();
                                        }
                                        return true;
                                    })
                            .toList();
            for (var done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        sequencer.run();
        assertThat(logged()).hasSize(48).doesNotHaveDuplicates();
        for (int n = 0; n < 4; n++) {
            var subject = "BK-T" + n;
            assertThat(logged().stream().filter(one -> one.subject().equals(subject)))
                    .extracting(Entry::seq)
                    .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf).toList());
        }
    }

    private void add(int thread, int i) {
        transactions.executeWithoutResult(
                _ -> events.publishEvent(new Happened("BK-T" + thread, i + 1)));
    }

    /// The entries a reader of the files finds, after checking all there is to check.
    private List<Entry> logged() throws IOException {
        var head = published();
        var edge = Edge.load(head, folders.of(BAC_KAN));
        assertThat(edge.head()).isEqualTo(head);
        var found = new ArrayList<byte[]>();
        for (long n = 0; n * 256 < head.size(); n++) {
            var bundle = new Bundle(n, (int) Math.min(256, head.size() - n * 256));
            found.addAll(Entries.decode(folders.of(BAC_KAN).read(bundle).orElseThrow(), bundle));
        }
        assertThat(Edge.empty().grow(found).edge().head()).isEqualTo(head);
        return found.stream().map(Entry::of).toList();
    }

    private TreeHead published() throws IOException {
        var bytes = folders.of(BAC_KAN).read(LogPath.CHECKPOINT).orElseThrow();
        return SignedCheckpoint.parse(bytes).verify(keys.of(publishing.log(BAC_KAN)).verifier());
    }

    private Map<String, List<Byte>> files() throws IOException {
        var found = new TreeMap<String, List<Byte>>();
        var root = folders.path(BAC_KAN);
        try (var all = Files.walk(root)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var bytes = new ArrayList<Byte>();
                for (byte one : Files.readAllBytes(path)) {
                    bytes.add(one);
                }
                found.put(root.relativize(path).toString(), bytes);
            }
        }
        return found;
    }

    private static Map<String, List<Byte>> fullOnes(Map<String, List<Byte>> files) {
        var full = new TreeMap<>(files);
        full.keySet().removeIf(path -> path.contains(".p/") || path.equals("checkpoint"));
        return full;
    }

    private Map<String, List<Byte>> full() throws IOException {
        return fullOnes(files());
    }

    private Map<String, List<Byte>> rebuilt() throws IOException {
        delete(folders.path(BAC_KAN));
        edges.rebuild(BAC_KAN, heads.newest(BAC_KAN));
        return fullOnes(files());
    }
}

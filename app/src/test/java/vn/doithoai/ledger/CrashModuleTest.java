package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.figures.Entry;
import vn.doithoai.tlog.VerifiedTree;

/// The program dies at every step of taking in and publishing. A disk that refuses a file stops it
/// exactly there: what was moved before stands, what would come after does not.
class CrashModuleTest extends OwnLog {
    @Autowired LogWitnesses witnesses;

    /// What a process that was killed leaves behind: nothing in memory.
    private Sequencer restarted() {
        var again = new Edges(entries, heads, folders);
        var showing = new Showing(heads, again, publishing, witnesses, transactions);
        return new Sequencer(entries, heads, again, showing, transactions, clock);
    }

    /// Every size and root that was ever stored, and so may have been signed.
    private Map<Long, String> stored() {
        var found = new TreeMap<Long, String>();
        db.sql("select size, root from ledger_head where realm = '06'")
                .query((row, _) ->
                        found.put(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .list();
        return found;
    }

    /// What a reader finds who checks all of it.
    private List<Entry> read() throws IOException {
        var head = shown().checkpoint().head();
        var tree = VerifiedTree.open(head, folders.of(BAC_KAN));
        var found = Stream.<byte[]>builder();
        for (long bundle = 0; bundle * 256 < head.size(); bundle++) {
            tree.entries(bundle).forEach(found);
        }
        return found.build().map(Entry::of).toList();
    }

    private TreeMap<String, List<Byte>> full() throws IOException {
        var all = files();
        all.keySet().removeIf(path -> path.contains(".p/") || path.contains(".tmp"));
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/entries/000",
                "tile/entries/001",
                "tile/entries/002.p/8",
                "tile/0/000",
                "tile/0/001",
                "tile/0/002.p/8",
                "tile/1/000.p/2",
                ".checkpoint.tmp"
            })
    void aCrashAtAnyFileIsMadeGood(String path) throws IOException {
        happen(250);
        sequencer.run();
        var before = shown();
        happen(270);
        var obstacle = folders.path(BAC_KAN).resolve(path);
        Files.createDirectories(obstacle.resolve("in the way"));
        assertThatThrownBy(sequencer::run).isInstanceOf(UncheckedIOException.class);
        assertThat(shown()).isEqualTo(before);
        assertThat(read()).hasSize(250);
        var signed = stored();
        assertThat(signed).containsOnlyKeys(250L, 520L);

        delete(obstacle);
        restarted().run();
        assertThat(shownSize()).contains(520L);
        assertThat(read()).extracting(Entry::subject).doesNotHaveDuplicates().hasSize(520);
        assertThat(stored()).isEqualTo(signed);
        var published = full();
        delete(folders.path(BAC_KAN).resolve("tile"));
        edges.rebuild(BAC_KAN, heads.newest(BAC_KAN));
        assertThat(full()).isEqualTo(published);
        assertThat(alarms.of(BAC_KAN)).isEmpty();
    }

    /// The checkpoint was moved to its place, the note that it was is lost: the same is said again.
    @Test
    void whatWasShownIsShownAgain() throws IOException {
        happen(300);
        sequencer.run();
        var before = files();
        var signed = stored();
        db.sql("update ledger_log set published = 0").update();
        restarted().run();
        assertThat(files()).isEqualTo(before);
        assertThat(stored()).isEqualTo(signed);
    }

    /// Between the commit that gives places and the first file: acts go on, the next run shows all.
    @Test
    void whatWasOnlyCommittedIsShownLater() throws IOException {
        happen(3);
        transactions.executeWithoutResult(_ -> sequencer.takeIn(BAC_KAN, 4_096));
        happen(2);
        restarted().run();
        assertThat(read()).hasSize(5);
        assertThat(stored()).containsOnlyKeys(3L, 5L);
    }

    /// Two programs on one database, each with a memory of its own.
    @Test
    void twoSequencersMakeOneHistory() throws Exception {
        var programs = List.of(restarted(), restarted(), restarted());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    programs.stream()
                            .<Callable<Boolean>>map(one ->
                                    () -> {
                                        for (int i = 0; i < 8; i++) {
                                            act();
                                            one.run();
                                        }
                                        return true;
                                    })
                            .toList();
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        restarted().run();
        assertThat(read()).extracting(Entry::subject).doesNotHaveDuplicates().hasSize(24);
        assertThat(stored().keySet()).contains(24L);
        assertThat(alarms.of(BAC_KAN)).isEmpty();
    }

    private synchronized void act() {
        happen(1);
    }
}

package vn.doithoai.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.TreeHead;

class VerificationTest {
    private static final Options.Limits LIMITS =
            new Options.Limits(Duration.ofSeconds(60), Duration.ofSeconds(20), 1_000_000);

    @TempDir Path state;
    private TestLog log;

    @BeforeEach
    void serve() throws IOException {
        log = new TestLog();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private Verdict verdict() {
        return verdict(LIMITS);
    }

    private Verdict verdict(Options.Limits limits) {
        var options =
                new Options(
                        log.url(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        state,
                        false,
                        false,
                        limits);
        return new Verification(options, (_, _) -> {}).verdict();
    }

    private void assertVerdict(Outcome outcome, String why) {
        var verdict = verdict();
        assertThat(verdict.why()).contains(why);
        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 6_000})
    void aLogThatIsWhatItSaysHolds(long size) {
        log.growTo(size);
        var verdict = verdict();
        assertThat(verdict.why()).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(verdict.facts())
                .containsEntry("size", String.valueOf(size))
                .containsEntry("root", log.edge.head().root().toString())
                .containsEntry("subjects", String.valueOf((size + 2) / 3))
                .containsEntry("policy", "first contact: the log's own word");
    }

    @Test
    void whatWasSeenIsNotFetchedAgain() {
        log.growTo(600);
        assertVerdict(Outcome.HOLDS, "");
        log.asked.clear();
        log.growTo(700);
        assertVerdict(Outcome.HOLDS, "");
        assertThat(log.asked)
                .containsExactlyInAnyOrder("keys/1", "checkpoint", "tile/entries/002.p/188");
        assertThat(verdict().facts()).containsEntry("policy", "kept");
    }

    @Test
    void aBrokenDownloadGoesOnWhereItStopped() {
        log.growTo(2_000);
        log.failing.put("tile/entries/006", 500);
        assertVerdict(Outcome.UNDECIDED, "tile/entries/006: status 500");
        log.failing.clear();
        log.asked.clear();
        assertVerdict(Outcome.HOLDS, "");
        assertThat(log.asked).contains("tile/entries/006").doesNotContain("tile/entries/000");
    }

    @Test
    void aDamagedCopyIsFetchedAgain() throws IOException {
        log.growTo(600);
        assertVerdict(Outcome.HOLDS, "");
        try (var files = Files.walk(state)) {
            var kept = files.filter(file -> file.endsWith("tile/entries/001")).findFirst();
            var bytes = Files.readAllBytes(kept.orElseThrow());
            bytes[40] ^= 1;
            Files.write(kept.get(), bytes);
        }
        assertVerdict(Outcome.HOLDS, "");
        log.asked.clear();
        assertVerdict(Outcome.HOLDS, "");
        assertThat(log.asked).doesNotContain("tile/entries/001");
    }

    @Test
    void twoHistoriesOfOneSizeAreSeen() {
        log.growTo(600);
        assertVerdict(Outcome.HOLDS, "");
        fork(500, 100);
        assertVerdict(Outcome.WRONG, "two histories: the log of size 600");
        assertThat(evidence()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"500, 200, 700", "500, 50, 550"})
    void twoHistoriesOfTwoSizesAreSeen(long common, int other, long shown) {
        log.growTo(600);
        assertVerdict(Outcome.HOLDS, "");
        var tiles = java.util.Map.copyOf(log.files);
        fork(common, other);
        tiles.forEach((path, bytes) -> log.files.putIfAbsent(path, bytes));
        if (shown < 600) {
            tiles.forEach((path, bytes) -> {
                if (!path.equals("checkpoint")) {
                    log.files.put(path, bytes);
                }
            });
        }
        assertVerdict(Outcome.WRONG, "the one of size " + shown + " shown now");
        assertThat(evidence()).hasSize(1);
    }

    /// Another continuation after the first entries, properly signed.
    private void fork(long common, int others) {
        log.files.clear();
        log.edge = vn.doithoai.tlog.Edge.empty();
        log.growTo(common);
        log.grow(
                java.util.stream.IntStream.range(0, others)
                        .mapToObj(i ->
                                TestLog.utf8("{\"k\":\"X-%d\",\"seq\":1,\"t\":\"x\"}".formatted(i)))
                        .toList());
    }

    private List<String> evidence() {
        try (var files = Files.walk(state)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("contradiction-"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aLogCutOffIsOld() {
        log.growTo(300);
        var short300 = log.files.get("checkpoint");
        log.growTo(600);
        assertVerdict(Outcome.HOLDS, "");
        log.files.put("checkpoint", short300);
        assertVerdict(Outcome.STALE, "300 entries where 600 were seen");
        assertThat(evidence()).isEmpty();
        log.growTo(601);
        assertVerdict(Outcome.HOLDS, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tile/entries/001 | tile/entries/001: entry ",
                "tile/entries/002.p/88 | tile/entries/002.p/88: entry ",
                "checkpoint | "
            })
    void oneFlippedBitIsSeenAndNamed(String path, String why) {
        log.growTo(600);
        log.flip(path);
        assertVerdict(Outcome.WRONG, why == null ? "" : why);
    }

    @Test
    void whatIsMissingIsNamed() {
        log.growTo(600);
        log.files.remove("tile/entries/001");
        assertVerdict(Outcome.WRONG, "tile/entries/001: not there");
        log.files.remove("checkpoint");
        assertVerdict(Outcome.UNDECIDED, "there is no checkpoint");
    }

    @Test
    void aRootThatIsNotOfTheEntriesIsSeen() {
        log.growTo(600);
        log.show(new TreeHead(600, Hash.leaf(new byte[0])));
        assertVerdict(Outcome.WRONG, "the edge [tile/0/002.p/88, tile/1/000.p/2] hashes to");
    }

    @Test
    void aSlowLogIsNotWaitedForForEver() {
        log.growTo(600);
        assertVerdict(Outcome.HOLDS, "");
        log.growTo(800);
        var brief = new Options.Limits(LIMITS.within(), Duration.ofMillis(300), 1_000);
        for (var path : List.of("tile/entries/002", "checkpoint")) {
            log.hanging.put(path, true);
            var verdict = verdict(brief);
            assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
            assertThat(verdict.why()).startsWith(path + ": no answer in time");
            log.hanging.clear();
        }
        var moment = new Options.Limits(Duration.ZERO, LIMITS.each(), 1_000);
        assertThat(verdict(moment).why()).isEqualTo("it took longer than was allowed");
    }

    @Test
    void anEndlessLogIsNotFollowed() {
        log.growTo(600);
        log.show(new TreeHead(1L << 60, Hash.leaf(new byte[0])));
        assertVerdict(Outcome.UNDECIDED, "more than the 1000000 that were allowed");
        log.files.put("checkpoint", new byte[1_000_000]);
        assertVerdict(Outcome.UNDECIDED, "checkpoint: ");
    }

    @Test
    void aStepLeftOutLeavesAGap() {
        log.growTo(600);
        log.grow(List.of(TestLog.entry(600), TestLog.entry(602)));
        assertVerdict(
                Outcome.WRONG,
                "entry 601 (petition.received of BK-200) is numbered 3 where 2 is expected");
    }

    @Test
    void whatIsNoEntryIsSeen() {
        log.grow(List.of(TestLog.entry(0), TestLog.utf8("hello")));
        assertVerdict(Outcome.WRONG, "entry 1 is not readable");
    }

    @Test
    void nobodyElseSignsForTheLog() {
        log.growTo(3);
        assertVerdict(Outcome.HOLDS, "");
        log.files.put(
                "policy", TestLog.utf8("log " + TestLog.key(2).verifier() + "\nquorum none\n"));
        var checkpoint = new vn.doithoai.tlog.Checkpoint(TestLog.ORIGIN, log.edge.head());
        log.files.put(
                "checkpoint",
                vn.doithoai.tlog.SignedCheckpoint.sign(checkpoint, TestLog.key(2)).bytes());
        assertVerdict(Outcome.WRONG, "no signature by a known key");
    }
}

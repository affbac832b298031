package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
    private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");
    private static final VerifiedTree TREE = Cast.tree(300);

    @TempDir Path folder;
    private WitnessFolder store;
    private final Witness witness =
            new Witness(
                    Map.of(Cast.ORIGIN, List.of(Cast.log().verifier())),
                    List.of(Cast.witness(1), Cast.slowWitness()));

    @BeforeEach
    void open() {
        store = new WitnessFolder(folder);
    }

    private static SignedCheckpoint signed(long size) throws IOException {
        var head = new TreeHead(size, TREE.root(size));
        return SignedCheckpoint.sign(new Checkpoint(Cast.ORIGIN, head), Cast.log());
    }

    private static byte[] request(long old, long size) throws IOException {
        return new AddCheckpoint(TREE.consistency(old, size), signed(size)).bytes();
    }

    private WitnessAnswer ask(byte[] body) throws IOException {
        return witness.answer(body, store, AT);
    }

    @Test
    void whatContinuesIsCosigned() throws IOException {
        long old = 0;
        for (long size : List.of(0L, 1L, 5L, 256L, 300L, 300L)) {
            var answer = ask(request(old, size));
            assertThat(answer.status()).as("from %d to %d", old, size).isEqualTo(200);
            var lines = answer.body().lines().map(NoteSignature::parse).toList();
            Cast.witness(1).verifier().verify(lines.get(0), signed(size).note().text());
            Cast.slowWitness().verifier().verify(lines.get(1), signed(size).note().text());
            old = size;
        }
        var latest = store.latest(Checkpoint.originHash(Cast.ORIGIN)).orElseThrow();
        assertThat(latest.verify(Cast.log().verifier())).isEqualTo(TREE.head());
        assertThat(latest.note().signatures()).hasSize(3);
        assertThat(folder.resolve(Checkpoint.originHash(Cast.ORIGIN)).resolve("checkpoint"))
                .hasBinaryContent(latest.bytes());
    }

    @Test
    void whoeverIsBehindIsToldTheSize() throws IOException {
        ask(request(0, 256));
        for (long old : List.of(0L, 1L, 255L)) {
            var answer = ask(request(old, 300));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.contentType()).isEqualTo("text/x.tlog.size");
            assertThat(answer.body()).isEqualTo("256\n");
        }
        assertThat(ask(request(256, 300)).status()).isEqualTo(200);
    }

    @Test
    void aForkIsRefusedAndKept() throws IOException {
        ask(request(0, 256));
        var other = new TreeHead(256, Hash.leaf(new byte[0]));
        var fork = SignedCheckpoint.sign(new Checkpoint(Cast.ORIGIN, other), Cast.log());
        var same = ask(new AddCheckpoint(new ConsistencyProof(256, 256, List.of()), fork).bytes());
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.evidence()).contains(fork);
        assertThat(ask(new AddCheckpoint(new ConsistencyProof(0, 256, List.of()), fork).bytes()))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.evidence()).contains(fork));
        assertThat(latestSize()).isEqualTo(256);
        assertThat(store.latest(Checkpoint.originHash(Cast.ORIGIN)).orElseThrow().checkpoint())
                .isEqualTo(signed(256).checkpoint());
    }

    @Test
    void aProofThatDoesNotHoldIsRefused() throws IOException {
        ask(request(0, 5));
        var wrong = new ConsistencyProof(5, 300, TREE.consistency(6, 300).path());
        var answer = ask(new AddCheckpoint(wrong, signed(300)).bytes());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.evidence()).isEmpty();
        var refresh = new ConsistencyProof(5, 5, List.of(Hash.OF_NOTHING));
        assertThat(ask(new AddCheckpoint(refresh, signed(5)).bytes()).status()).isEqualTo(422);
        assertThat(latestSize()).isEqualTo(5);
    }

    @Test
    void aProofFromNothingIsEmpty() throws IOException {
        var proof = new ConsistencyProof(0, 5, List.of(Hash.OF_NOTHING));
        assertThat(ask(new AddCheckpoint(proof, signed(5)).bytes()).status()).isEqualTo(422);
        assertThat(store.latest(Checkpoint.originHash(Cast.ORIGIN))).isEmpty();
    }

    @Test
    void whoIsNotKnownIsNotCosigned() throws IOException {
        var head = TREE.head();
        var none = new ConsistencyProof(0, 300, List.of());
        var other = SignedCheckpoint.sign(new Checkpoint("example.com/other", head), Cast.log());
        assertThat(ask(new AddCheckpoint(none, other).bytes()).status()).isEqualTo(404);
        var key = SignerKey.ofSeed(Cast.ORIGIN, SignatureType.ED25519, Cast.seed(9));
        var forged = SignedCheckpoint.sign(new Checkpoint(Cast.ORIGIN, head), key);
        assertThat(ask(new AddCheckpoint(none, forged).bytes()).status()).isEqualTo(403);
        var broken = signed(300).note().toString().replace("\n300\n", "\n299\n");
        assertThat(ask(Cast.utf8("old 0\n\n" + broken)).status()).isEqualTo(403);
    }

    @Test
    void whatIsNotARequestIsRefused() throws IOException {
        var good = new String(request(0, 300), java.nio.charset.StandardCharsets.UTF_8);
        for (var bad :
                List.of(
                        "",
                        "old 0",
                        "old 00" + good.substring(5),
                        "old" + good.substring(5),
                        good.replace("old 0\n\n", "old 0\n"),
                        good.replace("\n", "\r\n"),
                        "old 0\n" + (Hash.OF_NOTHING + "\n").repeat(64) + good.substring(6),
                        "old 0\nAAAA\n" + good.substring(6),
                        good + "\n",
                        "x".repeat(200_000))) {
            assertThat(ask(Cast.utf8(bad)).status())
                    .as(bad.substring(0, Math.min(9, bad.length())))
                    .isEqualTo(400);
        }
        var more = new ConsistencyProof(301, 300, List.of());
        assertThat(ask(new AddCheckpoint(more, signed(300)).bytes()).status()).isEqualTo(400);
    }

    @Test
    void nothingRollsBackWhenManyAskAtOnce() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.rangeClosed(1, 60)
                            .mapToObj(size -> many.submit(() -> ask(request(0, size))))
                            .toList();
            assertThat(answers.stream().map(WitnessTest::status))
                    .containsOnlyOnce(200)
                    .containsOnly(200, 409);
            long size = latestSize();
            assertThat(ask(request(size, 300)).status()).isEqualTo(200);
        }
    }

    @Test
    void aStoreThatFailsCosignsNothing() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        var broken = new WitnessFolder(folder.resolve("file"));
        assertThatThrownBy(() -> witness.answer(request(0, 1), broken, AT))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.latest("../x")).isInstanceOf(Rejected.class);
    }

    private static int status(Future<WitnessAnswer> answer) {
        try {
            return answer.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long latestSize() throws IOException {
        return store.latest(Checkpoint.originHash(Cast.ORIGIN))
                .orElseThrow()
                .checkpoint()
                .head()
                .size();
    }
}

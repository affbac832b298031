package vn.doithoai.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.KeyChange;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.SignerKey;

/// A log that changes its keys, checked by somebody who knows the old one.
class KeysTest {
    private static final SignerKey OLD = TestLog.key(1);
    private static final SignerKey NEW = TestLog.key(2);

    @TempDir Path state;
    private TestLog log;

    @BeforeEach
    void serve() throws IOException {
        log = new TestLog();
        log.growTo(300);
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private String verdict(String... more) {
        var words = new ArrayList<>(List.of(log.url().toString(), "--state", state.toString()));
        words.addAll(List.of(more));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Verify.run(words, state, out, out);
        return said.toString(StandardCharsets.UTF_8);
    }

    private void signedBy(SignerKey key) {
        var checkpoint = new Checkpoint(TestLog.ORIGIN, log.edge.head());
        log.files.put("checkpoint", SignedCheckpoint.sign(checkpoint, key).bytes());
    }

    @Test
    void aNewKeyIsBelievedWhenTheOldOneSignedIt() {
        assertThat(verdict()).contains("HOLDS");
        signedBy(NEW);
        assertThat(verdict()).contains("WRONG", "no signature by a known key");
        log.files.put("keys/1", KeyChange.rotated(TestLog.key(3), NEW).note().bytes());
        assertThat(verdict()).contains("WRONG", "no signature by a known key");
        log.files.put("keys/1", KeyChange.rotated(OLD, NEW).note().bytes());
        assertThat(verdict()).contains("HOLDS", "change of keys followed");
        // it is kept: the statement is not needed again
        log.files.remove("keys/1");
        assertThat(verdict()).contains("HOLDS");
        signedBy(OLD);
        assertThat(verdict()).contains("HOLDS");
    }

    @Test
    void aKeyTakenBackIsBelievedNoMore() throws IOException {
        log.files.put("keys/1", KeyChange.rotated(OLD, NEW).note().bytes());
        log.files.put("keys/2", KeyChange.revoked(NEW, OLD.verifier()).note().bytes());
        var own = state.resolve("own.policy");
        Files.write(own, log.files.get("policy"));
        assertThat(verdict("--policy", own.toString())).contains("WRONG", "no signature");
        signedBy(NEW);
        assertThat(verdict("--policy", own.toString())).contains("HOLDS", "own, and");
        assertThat(verdict()).contains("HOLDS");
    }

    @Test
    void aLogDoesNotGoOnWithAKeyItTookBack() {
        var key = Base64.getEncoder().encodeToString(OLD.verifier().bytes());
        var entry = "{\"k\":\"SO-CAI-06\",\"key\":\"%s\",\"seq\":1,\"t\":\"key.revoked\",\"v\":1}";
        log.grow(List.of(TestLog.utf8(entry.formatted(key))));
        assertThat(verdict()).contains("WRONG", "a key of the log that entry 300 revoked");
    }

    @Test
    void aLogWhoseWitnessesAreDownIsNotAccused() throws IOException {
        var witness = SignerKey.ofSeed("mttq.example", SignatureType.COSIGNATURE, new byte[32]);
        var own = state.resolve("own.policy");
        Files.writeString(
                own,
                "log %s\nwitness mttq %s\nquorum mttq\n"
                        .formatted(OLD.verifier(), witness.verifier()));
        assertThat(verdict("--policy", own.toString())).contains("UNDECIDED", "mttq");
        var checkpoint = new Checkpoint(TestLog.ORIGIN, log.edge.head());
        var signed = SignedCheckpoint.sign(checkpoint, OLD);
        var seen = witness.cosign(checkpoint, Instant.EPOCH);
        log.files.put("checkpoint", signed.with(seen).bytes());
        assertThat(verdict("--policy", own.toString())).contains("HOLDS", "witnesses    mttq");
    }

    @Test
    void everyTileIsComparedWhenAsked() {
        log.growTo(600);
        assertThat(verdict("--tiles")).contains("HOLDS", "tiles        4");
        for (var path : List.of("tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2")) {
            log.flip(path);
            assertThat(verdict("--tiles")).contains("WRONG", path);
            log.flip(path);
        }
        log.files.remove("tile/0/000");
        assertThat(verdict("--tiles")).contains("WRONG", "tile/0/000: not there");
        assertThat(verdict()).contains("HOLDS");
    }

    @Test
    void whatIsNoStatementIsTheLogsFault() {
        log.files.put("keys/1", TestLog.utf8("hello"));
        assertThat(verdict()).doesNotContain("HOLDS");
    }
}

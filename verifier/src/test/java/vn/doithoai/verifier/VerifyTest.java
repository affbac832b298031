package vn.doithoai.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifiedTree;

class VerifyTest {
    @TempDir Path folder;
    private TestLog log;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void serve() throws IOException {
        log = new TestLog();
        log.growTo(600);
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private Verdict verdict(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add(log.url().toString());
        var options = OptionsReader.read(all, folder.resolve("state"));
        return new Verification(options, (_, _) -> {}).verdict();
    }

    /// Runs the command as a person does, with both streams heard.
    private int run(List<String> words) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return Verify.run(words, folder, out, out);
    }

    private Receipt receipt(long index) throws IOException {
        var tree =
                VerifiedTree.open(
                        log.edge.head(), path -> Optional.ofNullable(log.files.get(path.path())));
        var signed = SignedCheckpoint.parse(log.files.get("checkpoint"));
        return Receipt.of(tree.inclusion(index), signed);
    }

    private Verdict held(byte[] receipt) throws IOException {
        var file = Files.write(folder.resolve("r.tlog-proof"), receipt);
        return verdict("--receipt", file.toString());
    }

    @Test
    void aReceiptIsHeldAgainstTheLog() throws IOException {
        var receipt = receipt(400).bytes();
        log.growTo(900);
        var verdict = held(receipt);
        assertThat(verdict.outcome()).as(verdict.why()).isEqualTo(Outcome.HOLDS);
        assertThat(verdict.facts())
                .containsEntry("receipt", "entry 400, petition.received no. 2 of BK-133");
    }

    @Test
    void aReceiptOfAnotherTreeIsRefused() throws IOException {
        var wrong = receipt(400).bytes();
        wrong[60] ^= 1;
        assertThat(held(wrong).outcome()).isEqualTo(Outcome.WRONG);
        var moved = receipt(400);
        var other = new Receipt(new byte[0], 401, moved.path(), moved.checkpoint());
        assertThat(held(other.bytes()))
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(Outcome.WRONG))
                .satisfies(it -> assertThat(it.why()).startsWith("the receipt: the proof leads"));
        var forked = log.show(new TreeHead(599, Hash.leaf(new byte[0])));
        log.show(log.edge.head());
        assertThat(held(new Receipt(new byte[0], 4, moved.path(), forked).bytes()).why())
                .startsWith("the receipt was given for another tree of size 599");
    }

    @Test
    void aReceiptOfMoreThanIsShownIsNotLost() throws IOException {
        var before = log.files.get("checkpoint");
        log.growTo(700);
        var receipt = receipt(650).bytes();
        log.files.put("checkpoint", before);
        assertThat(held(receipt).outcome()).isEqualTo(Outcome.STALE);
    }

    @Test
    void aNotedSizeIsHeldAgainstTheLog() {
        var noted = log.edge.head();
        log.growTo(900);
        assertThat(verdict("--from-size", "600").facts())
                .containsEntry("root of 600", noted.root().toString());
        assertThat(verdict("--from-size", "600:" + noted.root()).outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(verdict("--from-size", "599:" + noted.root()))
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(Outcome.WRONG))
                .satisfies(it -> assertThat(it.why()).startsWith("the root of size 599 is "));
        assertThat(verdict("--from-size", "901").outcome()).isEqualTo(Outcome.STALE);
    }

    @Test
    void onesOwnPolicyComesFirst() throws IOException {
        var policy = folder.resolve("policy");
        Files.writeString(policy, "log " + TestLog.key(2).verifier() + "\nquorum none\n");
        assertThat(verdict("--policy", policy.toString()).outcome()).isEqualTo(Outcome.WRONG);
        Files.writeString(policy, "log " + TestLog.KEY.verifier() + "\nquorum none\n");
        assertThat(verdict("--policy", policy.toString()).facts()).containsEntry("policy", "own");
        Files.writeString(policy, "quorum x\n");
        assertThat(verdict("--policy", policy.toString()).outcome()).isEqualTo(Outcome.USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the URL of one log",
                "http://a http://b | the URL of one log",
                "ftp://a | a URL with http or https",
                "::: | a URL with http or https",
                "http://a --what | --what is not understood",
                "http://a --most | --most is not understood",
                "http://a --most x | --most: a number",
                "http://a --from-size 1:AAAA | --from-size: hash: a hash has 32 bytes",
                "http://a --from-size -1 | --from-size: a number"
            })
    void aCommandThatIsNoneIsRefused(String words, String why) {
        var list = words.isEmpty() ? List.<String>of() : List.of(words.split(" "));
        assertThatThrownBy(() -> OptionsReader.read(list, folder))
                .isInstanceOfSatisfying(
                        Ended.class, it -> assertThat(it.outcome()).isEqualTo(Outcome.USAGE))
                .hasMessageContaining(why);
        assertThat(run(list)).isEqualTo(2);
        assertThat(said.toString(UTF_8)).startsWith("KHÔNG HIỂU LỆNH").contains("--receipt FILE");
    }

    @Test
    void limitsAreOptions() {
        var words = List.of("--within", "7", "--most", "599", log.url().toString());
        assertThat(OptionsReader.read(words, folder).limits())
                .isEqualTo(new Options.Limits(Duration.ofSeconds(7), Duration.ofSeconds(20), 599));
        assertThat(verdict("--most", "599").outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void theExitCodeSaysHowItEnded() {
        var words = List.of("--json", log.url().toString());
        assertThat(run(words)).isZero();
        assertThat(said.toString(UTF_8))
                .startsWith("{\"outcome\":\"HOLDS\"")
                .contains("\"size\":\"600\"")
                .hasLineCount(1);
        assertThat(run(words.subList(1, 2))).isZero();
        assertThat(said.toString(UTF_8)).contains("600 / 600").contains("ĐÚNG · HOLDS");
        log.flip("checkpoint");
        assertThat(run(words)).isEqualTo(1);
        log.close();
        assertThat(run(words)).isEqualTo(3);
    }

    @Test
    void aVerdictIsOneObjectOrOneSentence() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("size", "7");
        var verdict = new Verdict(Outcome.WRONG, "a \"quote\"\n", facts);
        assertThat(verdict.json())
                .isEqualTo(
                        "{\"outcome\":\"WRONG\",\"why\":\"a \\\"quote\\\"\\u000a\",\"size\":\"7\"}\n");
        assertThat(verdict.text()).startsWith("SAI · WRONG: a \"quote\"").contains("size");
        assertThat(new Verdict(Outcome.HOLDS, "", Map.of()).text()).isEqualTo("ĐÚNG · HOLDS\n");
    }
}

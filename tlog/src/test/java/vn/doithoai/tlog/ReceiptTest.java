package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.tlog.Rejected.Fault;

class ReceiptTest {
    private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");
    private static final int SIZE = 70_000;
    private static final int INDEX = 9_800;
    private static final VerifiedTree TREE = Cast.tree(SIZE);

    private final Policy policy = Policy.parse(Cast.utf8(PolicyTest.THREE));
    private final Receipt receipt = receipt(3);

    static Receipt receipt(int witnesses) {
        try {
            var checkpoint = new Checkpoint(Cast.ORIGIN, TREE.head());
            var signed = SignedCheckpoint.sign(checkpoint, Cast.log());
            for (int i = 1; i <= witnesses; i++) {
                signed = signed.with(Cast.witness(i).cosign(checkpoint, AT.plusSeconds(i)));
            }
            return Receipt.of(TREE.inclusion(INDEX), signed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aReceiptVouchesForItsEntry() {
        var read = Receipt.parse(receipt.bytes());
        assertThat(read).isEqualTo(receipt);
        var accepted = read.verify(Hash.leaf(Cast.entry(INDEX)), policy);
        assertThat(accepted.head()).isEqualTo(TREE.head());
        assertThat(accepted.log()).isEqualTo(Cast.log().verifier());
        assertThat(accepted.witnesses()).containsOnlyKeys("mttq", "hdnd", "bao-chi");
        assertThat(accepted.seenAt()).contains(AT.plusSeconds(3));
    }

    @Test
    void aReceiptFitsOneQrCode() {
        assertThat(receipt(0).bytes()).hasSizeLessThan(1_100);
        assertThat(receipt.bytes()).hasSizeLessThan(1_500);
    }

    @Test
    void aReceiptOfAnotherEntryIsNone() {
        for (int other : List.of(INDEX - 1, INDEX + 1, 0, SIZE - 1)) {
            assertThatThrownBy(() -> receipt.verify(Hash.leaf(Cast.entry(other)), policy))
                    .isInstanceOfSatisfying(
                            Rejected.class, why -> assertThat(why.fault()).isEqualTo(Fault.PROOF));
        }
        assertThatThrownBy(() -> receipt(1).verify(Hash.leaf(Cast.entry(INDEX)), policy))
                .hasMessage(
                        "cosigned by [mttq], but the policy asks for doc-lap (2 of [mttq, hdnd,"
                                + " bao-chi])");
    }

    @Test
    void extraBytesTravelAlong() {
        var with = receipt.with(Cast.utf8("salt and text"));
        assertThat(Receipt.parse(with.bytes()).extra()).isEqualTo(Cast.utf8("salt and text"));
        assertThat(receipt.with(new byte[0])).isEqualTo(receipt);
    }

    @Test
    void everyByteOfAReceiptCounts() {
        // with a signature to spare, one that nobody knows would do no harm
        var policy =
                Policy.parse(Cast.utf8(PolicyTest.THREE.replace("quorum doc-lap", "quorum mttq")));
        var bytes = receipt(1).bytes();
        for (int i = 0; i < bytes.length; i++) {
            var other = bytes.clone();
            other[i] ^= 1;
            assertThatThrownBy(
                            () -> Receipt.parse(other).verify(Hash.leaf(Cast.entry(INDEX)), policy))
                    .as("byte %d", i)
                    .isInstanceOf(Rejected.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proof@v1\\n | proof@v2\\n | receipt, line 1: “c2sp.org/tlog-proof@v1” is expected",
                "index 9800 | index 09800 | receipt, line 2: a decimal without sign or leading",
                "index 9800 | index -1 | receipt, line 2: a decimal",
                "index 9800 | idx 9800 | receipt, line 2: “index …” is expected",
                "index 9800 | extra \\nindex 9800 | receipt, line 2: no bytes",
                "index 9800 | extra AB==\\nindex 9800 | receipt, line 2: not canonical base64",
                "index 9800\\n | index 9800\\nAAAA\\n | line 3 (hash 1): a hash has 32 bytes, not 3",
                "index 9800\\n | index 9800\\r\\n | receipt, line 2: a decimal",
                "\\n70000\\n | \\n070000\\n | checkpoint, line 2 (size): a decimal"
            })
    void anotherSpellingIsRefused(String was, String is, String why) {
        var text = new String(receipt.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        var other =
                text.replaceFirst(
                        was.replace("\\n", "\n"), is.replace("\\n", "\n").replace("\\r", "\r"));
        assertThat(other).isNotEqualTo(text);
        assertThatThrownBy(() -> Receipt.parse(Cast.utf8(other))).hasMessageContaining(why);
    }

    @Test
    void aReceiptHasLimits() {
        var more = "index 9800\n" + (Hash.OF_NOTHING + "\n").repeat(64);
        assertThatThrownBy(() -> Receipt.parse(Cast.utf8("c2sp.org/tlog-proof@v1\n" + more + "\n")))
                .hasMessage("receipt, line 66 (hash 64): a proof has at most 63 hashes");
        assertThatThrownBy(() -> Receipt.parse(new byte[Receipt.LIMIT + 1]))
                .hasMessageContaining("at most 524288");
        assertThatThrownBy(() -> Receipt.parse(Cast.utf8("c2sp.org/tlog-proof@v1\nindex 1\n")))
                .hasMessage("receipt, line 3: cut short");
    }
}

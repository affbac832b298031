package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.tlog.Rejected.Fault;

class NoteTest {
    private static final SignerKey LOG = Cast.log();
    private static final Checkpoint HEAD =
            new Checkpoint(Cast.ORIGIN, Edge.empty().grow(Cast.SPOKEN).edge().head());
    private static final SignedCheckpoint SIGNED = SignedCheckpoint.sign(HEAD, LOG);

    @Test
    void whatWasSignedVerifies() {
        assertThat(SignedCheckpoint.parse(SIGNED.bytes())).isEqualTo(SIGNED);
        assertThat(SIGNED.verify(LOG.verifier())).isEqualTo(HEAD.head());
    }

    @Test
    void everyByteCounts() {
        var bytes = SIGNED.bytes();
        for (int i = 0; i < bytes.length; i++) {
            var other = bytes.clone();
            other[i] ^= 1;
            assertThatThrownBy(() -> SignedCheckpoint.parse(other).verify(LOG.verifier()))
                    .as("byte %d", i)
                    .isInstanceOf(Rejected.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\n15\\n | \\n015\\n | line 2 (size): a decimal without sign or leading zeros",
                "\\n15\\n | \\n+15\\n | line 2 (size): a decimal",
                "\\n15\\n | \\n-1\\n | line 2 (size): a decimal",
                "\\n15\\n | \\n9223372036854775808\\n | 2^63 or more",
                "\\n15\\n | \\n0\\n | the root of an empty tree is",
                "\\n15\\n | \\n15\\r\\n | a control character on line 2",
                "testdata\\n15 | testdata \\n15 | line 1: an origin without spaces",
                "3cs=\\n\\n | 3cs=\\n\\n\\n | line 4: blank",
                "3cs=\\n | 3ct=\\n | line 3 (root): not canonical base64",
                "3cs=\\n | 3cs\\n | line 3 (root): not canonical base64",
                "rKbD | | line 3 (root): a hash has 32 bytes, not 29",
                "3cs=\\n\\n | 3cs=\\n | no blank line",
                "\u2014 example | - example | line 5: a signature line",
                "\u2014 example | \u2014  example | line 5: a key name has no spaces",
                "\\n\\n\u2014 | \\n\\n\u2014 x AAAA\\n\u2014 | line 5: a signature of x without bytes"
            })
    void aSpellingThatIsNotTheOneIsRefused(String was, String is, String why) {
        var from = was.replace("\\n", "\n");
        var to = is == null ? "" : is.replace("\\n", "\n").replace("\\r", "\r");
        refused(Fault.FORM, why, note -> note.replace(from, to));
    }

    @Test
    void aNoteWithoutItsEndIsRefused() {
        refused(Fault.FORM, "no newline at the end", note -> note.substring(0, note.length() - 1));
        refused(Fault.FORM, "no signature line", note -> note.substring(0, note.indexOf('\u2014')));
        refused(Fault.FORM, "control character", note -> note.replace("\n", "\r\n"));
    }

    @Test
    void seventeenSignaturesAreTooMany() {
        var line = LOG.sign("another text\n").line().replace("testdata", "unknown") + "\n";
        assertThat(verify(SIGNED.note() + line.repeat(15))).isEqualTo(HEAD.head());
        refused(Fault.LIMIT, "more than 16 signature lines", note -> note + line.repeat(16));
        refused(Fault.LIMIT, "at most 131072", note -> note + line.repeat(2_000));
    }

    @Test
    void oneGoodSignatureDoesNotHealABadOne() {
        var bad = LOG.sign("another text\n").line() + "\n";
        refused(Fault.SIGNATURE, "does not verify", note -> note + bad);
    }

    @Test
    void unknownKeysDoNotCount() {
        var other = SignerKey.ofSeed(Cast.ORIGIN, SignatureType.ED25519, Cast.seed(2));
        assertThatThrownBy(() -> SIGNED.verify(other.verifier()))
                .hasMessage("no signature by a known key; signed by [example.com/log/testdata]");
        var both = SIGNED.with(other.sign("not this\n"));
        assertThat(both.verify(LOG.verifier())).isEqualTo(HEAD.head());
        assertThatThrownBy(() -> SIGNED.verify("example.com/other", List.of(LOG.verifier())))
                .hasMessageContaining("the origin is “example.com/log/testdata” where");
    }

    @Test
    void aCosignatureIsOverTheTimeToo() {
        var at = Instant.parse("2026-07-01T00:00:00Z");
        for (var witness : List.of(Cast.witness(1), Cast.slowWitness())) {
            var type = witness.verifier().type();
            var line = witness.cosign(HEAD, at);
            assertThat(line.bytes()).hasSize(type.signatureBytes());
            assertThat(line.madeAt(type)).contains(at);
            witness.verifier().verify(line, HEAD.text());
            var later = line.bytes();
            later[7] ^= 1;
            var changed = new NoteSignature(line.name(), line.keyId(), later);
            assertThatThrownBy(() -> witness.verifier().verify(changed, HEAD.text()))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void aNegativeTimeIsRefused() {
        var line = Cast.witness(1).cosign(HEAD, Instant.EPOCH.minusSeconds(1));
        assertThatThrownBy(() -> Cast.witness(1).verifier().verify(line, HEAD.text()))
                .hasMessageContaining("no time below 2^63");
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        for (var type : SignatureType.values()) {
            var key = SignerKey.generate("k.example/" + type, type, new SecureRandom());
            assertThat(SignerKey.parse(key.skey().orElseThrow()).verifier())
                    .isEqualTo(key.verifier());
            assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
            assertThat(key.toString()).doesNotContain(key.skey().orElseThrow().substring(40));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+00000000",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+Aeky",
                "example.com/foo+530d903a+"
            })
    void aKeyThatIsNotOneIsRefused(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(Rejected.class);
    }

    private static TreeHead verify(String note) {
        return SignedCheckpoint.parse(Cast.utf8(note)).verify(LOG.verifier());
    }

    private static void refused(Fault fault, String why, UnaryOperator<String> change) {
        var note = change.apply(SIGNED.note().toString());
        assertThat(note).isNotEqualTo(SIGNED.note().toString());
        assertThatThrownBy(() -> verify(note))
                .hasMessageContaining(why)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.fault()).isEqualTo(fault));
    }
}

package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.tlog.Rejected.Fault;

class PolicyTest {
    private static final String LOG = "log " + Cast.log().verifier();

    /// Two of three organisations that are not the log's own.
    static final String THREE =
            """
            # who must have seen it
            %s https://doithoai.example/so-cai/bac-kan
            witness mttq %s https://mttq.example/w
            witness\thdnd   %s
              witness bao-chi %s

            group doc-lap 2 mttq hdnd bao-chi
            quorum doc-lap
            """
                    .formatted(LOG, key(1), key(2), key(3));

    private static VerifierKey key(int witness) {
        return Cast.witness(witness).verifier();
    }

    private static Policy read(String text) {
        return Policy.parse(Cast.utf8(text));
    }

    @Test
    void aPolicySaysWhoAndWhere() {
        var policy = read(THREE);
        assertThat(policy.logs().getFirst().url())
                .contains("https://doithoai.example/so-cai/bac-kan");
        assertThat(policy.witnesses())
                .extracting(Policy.Witness::name)
                .containsExactly("mttq", "hdnd", "bao-chi");
        assertThat(policy.witnesses().get(1).key()).isEqualTo(key(2));
        assertThat(policy.isMetBy(Set.of("mttq"))).isFalse();
        assertThat(policy.isMetBy(Set.of("mttq", "bao-chi"))).isTrue();
        assertThat(policy.isMetBy(Set.of("mttq", "doc-lap", "none"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a b d,       true",
        "a b e,       true",
        "a b c,       false",
        "a d e,       false",
        "a b c d e,   true",
        "d e,         false",
        "'',          false"
    })
    void groupsStandInGroups(String cosigners, boolean met) {
        var policy =
                read(
                        """
                        witness a %s
                        witness b %s
                        witness c %s
                        witness d %s
                        witness e %s
                        group x 2 a b c
                        group y any d e
                        group xy all x y
                        quorum xy
                        """
                                .formatted(key(1), key(2), key(3), key(4), key(5)));
        assertThat(policy.isMetBy(Set.of(cosigners.split(" ")))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quorum a | line 1: a is not defined",
                "group g any a | line 1: a is not defined",
                "W a 1;group g 2 a;quorum g | line 2: 2 of 1 members",
                "W a 1;group g 0 a;quorum g | line 2: 0 of 1 members",
                "W a 1;group g 01 a;quorum g | line 2: a decimal",
                "W a 1;group g some a;quorum g | line 2: a decimal",
                "W a 1;group g any;quorum g | line 2: “group <name> all|any|<k> <member>…”",
                "W a 1;group g any a a;quorum g | line 2: a is a member twice",
                "W a 1;group g any a;group h any a;quorum g | line 3: a is a member twice",
                "W a 1;W a 2;quorum a | line 2: the name a is taken",
                "W a 1;W b 1;quorum a | line 2: the key of witness.example/w1 stands here twice",
                "W a 1;group a any a;quorum a | line 2: the name a is taken",
                "W none 1;quorum none | line 1: the name none is taken",
                "W a 1;group g any none;quorum g | line 2: none is not defined",
                "W a 1;quorum a;quorum a | line 3: a second quorum",
                "W a 1 | no line says “quorum …”",
                "'' | no line says “quorum …”",
                "quorum | line 1: “quorum <name>|none” is expected",
                "Quorum none | line 1: Quorum is not log, witness, group or quorum",
                "log K1;quorum none | line 1: the key of a witness where a log's",
                "L;L;quorum none | line 2: the key of example.com/log/testdata stands here twice",
                "witness a nokey;quorum a | line 1: verifier key: name+id+key is expected",
                "quorum none\\r | line 1: a control character"
            })
    void aPolicyThatIsNotOneIsRefused(String lines, String why) {
        var text =
                lines.replace(';', '\n')
                        .replaceAll("W (\\S+) 1", "witness $1 " + key(1).toString())
                        .replaceAll("W (\\S+) 2", "witness $1 " + key(2).toString())
                        .replace("K1", key(1).toString())
                        .replaceAll("(?m)^L$", LOG)
                        .replace("\\r", "\r");
        assertThatThrownBy(() -> read(text)).hasMessageContaining(why);
    }

    @Test
    void onlyTheKeyOfAWitnessIsAWitness() {
        assertThatThrownBy(() -> read("witness a " + Cast.log().verifier() + "\nquorum a"))
                .hasMessageContaining("the key of a log where a witness's is expected");
    }

    @Test
    void commentsMayBeOfAnyBytes() {
        var text =
                ("# caf\u00e9\n" + LOG + "\nquorum none\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Policy.parse(text).logs()).hasSize(1);
        assertThatThrownBy(() ->
                        Policy.parse("quorum caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("policy, line 1: not UTF-8");
    }

    @Test
    void aPolicyHasLimits() {
        var many =
                IntStream.range(0, 65)
                        .mapToObj(i -> "witness w%d %s\n".formatted(i, key(i)))
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> read(many + "quorum none\n")).hasMessageContaining("more than 64");
        assertThatThrownBy(() -> Policy.parse(new byte[65_537])).hasMessageContaining("at most");
    }

    @Test
    void aCheckpointNeedsTheLogItself() {
        var at = Instant.parse("2026-07-01T08:00:00Z");
        var checkpoint = new Checkpoint(Cast.ORIGIN, Cast.tree(3).head());
        var signed = SignedCheckpoint.sign(checkpoint, Cast.log());
        var seen =
                signed.with(Cast.witness(1).cosign(checkpoint, at))
                        .with(Cast.witness(2).cosign(checkpoint, at));
        assertThat(read(THREE).accept(seen).witnesses()).containsOnlyKeys("mttq", "hdnd");
        assertFault(Fault.POLICY, signed);
        var unsigned = seen.note().signatures().subList(1, 3);
        assertFault(
                Fault.SIGNATURE,
                new SignedCheckpoint(checkpoint, new Note(checkpoint.text(), unsigned)));
        var other = new Checkpoint("example.com/other", checkpoint.head());
        assertFault(Fault.POLICY, SignedCheckpoint.sign(other, Cast.log()));
        var stale = new Checkpoint(Cast.ORIGIN, Cast.tree(2).head());
        assertFault(Fault.SIGNATURE, seen.with(Cast.witness(3).cosign(stale, at)));
    }

    private static void assertFault(Fault fault, SignedCheckpoint signed) {
        assertThatThrownBy(() -> read(THREE).accept(signed))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.fault()).isEqualTo(fault));
    }
}

package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers that others computed: the log of Tessera's test data, the note of C2SP's specification.
class KnownAnswersTest {
    private static final List<String> ROOTS =
            List.of(
                    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                    "0Nc2CrefWKseHj/mStd+LqC8B+NrX0btIiPt2SmN+ek=",
                    "T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=",
                    "Wqx3HImawpLnS/Gv4ubjAvi1WIOy0b8Ze0amvqbavKk=",
                    "zY1lN35vrXYAPixXSd59LsU29xUJtuW4o2dNNg5Y2Co=",
                    "gy5gl3aksFyiCO95a/1vLXz88A3dRq+0l9Sxte8ZqZQ=",
                    "a6sWvsc2eEzmj72vah7mZ5dwFltivehh2b11qwlp5Jg=",
                    "IrSXADBqJ7EQoUODSDKROySgNveeL6CFhik2w/+fS7U=",
                    "bC+VwvrJbalNVjfkdI8kUgs7mJoXrqiXCE7bgnD28pY=",
                    "CvhHViE3S9E3htHLR+25mapWoGCJ3WckMq1UtC3VmEY=",
                    "y8/gZsZCtitsMan09tY+k8I7Qpr7Y5fbO2tLi9GQnfU=",
                    "Yok1cS5VdokGLBy73BC2I16b3atss6KBN9jnIi6Fz/A=",
                    "uZo6M+IhVna+CLgWCrJs0xBPUHbozHkYTQASduHSLME=",
                    "av0kLH0VkkVDrTuZzBGIx7d9z5G1l/GlKz/nAV/8woQ=",
                    "SvCd38yNade7xEPY1a/aAc1M3A2AHYVF8lIiUnsH1ao=",
                    "rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=");
    private static final String LOG =
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";
    private static final String SIGNED =
            """
            example.com/log/testdata
            15
            rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=

            \u2014 example.com/log/testdata M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=
            """;

    @Test
    void theRootsAreThoseOfTessera() {
        var frontier = new Frontier();
        for (int size = 0; size <= Cast.SPOKEN.size(); size++) {
            assertThat(frontier.root()).hasToString(ROOTS.get(size));
            assertThat(Edge.empty().grow(Cast.SPOKEN.subList(0, size)).edge().head())
                    .isEqualTo(frontier.head());
            if (size < Cast.SPOKEN.size()) {
                frontier.add(Hash.leaf(Cast.SPOKEN.get(size)));
            }
        }
    }

    @Test
    void anEmptyLeafHasItsHash() {
        assertThat(HexFormat.of().formatHex(Hash.leaf(new byte[0]).bytes()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void theCheckpointOfTesseraVerifies() {
        var head = SignedCheckpoint.parse(Cast.utf8(SIGNED)).verify(VerifierKey.parse(LOG));
        assertThat(head).isEqualTo(new TreeHead(15, Hash.parse(ROOTS.getLast())));
    }

    @Test
    void theNoteOfTheSpecificationVerifies() {
        var vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        var key = VerifierKey.parse(vkey);
        var note =
                "This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq"
                        + "6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
        assertThat(VerifierKey.hex(key.keyId())).isEqualTo("530d903a");
        assertThat(key).hasToString(vkey);
        assertThat(Note.parse(Cast.utf8(note)).verify(List.of(key))).hasSize(1);
    }

    @Test
    void thePublicHalfOfASeedIsKnown() {
        var seed =
                HexFormat.of()
                        .parseHex(
                                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        var key = SignerKey.ofSeed("rfc8032", SignatureType.ED25519, seed).verifier();
        assertThat(HexFormat.of().formatHex(key.bytes()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }
}

package vn.doithoai.tlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

/// The log, witnesses and entries of the tests: always the same.
final class Cast {
    static final String ORIGIN = "example.com/log/testdata";

    /// The entries of the known answers.
    static final List<byte[]> SPOKEN =
            List.of(
                            "one",
                            "two",
                            "three",
                            "four",
                            "five",
                            "six",
                            "seven",
                            "eit",
                            "nain",
                            "ten",
                            "ileven",
                            "twelf",
                            "threeten",
                            "fourten",
                            "fivten")
                    .stream()
                    .map(Cast::utf8)
                    .toList();

    private Cast() {}

    static SignerKey log() {
        return SignerKey.ofSeed(ORIGIN, SignatureType.ED25519, seed(1));
    }

    static SignerKey witness(int number) {
        var name = "witness.example/w" + number;
        return SignerKey.ofSeed(name, SignatureType.COSIGNATURE, seed(100 + number));
    }

    static SignerKey slowWitness() {
        return SignerKey.ofSeed("witness.example/pq", SignatureType.ML_DSA_44, seed(200));
    }

    static byte[] seed(int first) {
        var seed = new byte[32];
        seed[0] = (byte) first;
        return seed;
    }

    static byte[] entry(long index) {
        return utf8("{\"v\":1,\"seq\":" + index + "}");
    }

    static List<byte[]> entries(long from, long to) {
        return LongStream.range(from, to).mapToObj(Cast::entry).toList();
    }

    /// A log of this size, written in one go.
    static VerifiedTree tree(long size, MemoryLog log) {
        try {
            var grown = Edge.empty().grow(entries(0, size));
            grown.writeTo(log);
            return VerifiedTree.open(grown.edge().head(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VerifiedTree tree(long size) {
        return tree(size, new MemoryLog());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

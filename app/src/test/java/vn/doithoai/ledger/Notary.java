package vn.doithoai.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.doithoai.figures.Commitment;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Extra;
import vn.doithoai.figures.Opening;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.LogFolder;
import vn.doithoai.tlog.Note;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifiedTree;

/// A log with three witnesses that is there for tests alone: its receipts may be of any making.
final class Notary {
    static final String ORIGIN = "so.example/so-cai/99";
    static final String CODE = "BK-7Q4M-2X9T";
    static final String WORDS = "Cầu treo bản Cám mục ván.\n\nĐề nghị \"thay\" trước mùa mưa.";
    static final Instant NOON = Instant.parse("2026-05-05T05:00:00Z");
    private static final int RECEIVED = 1_234;
    private static final int ERASED = 2_345;
    private static final int SIZE = 3_000;
    private static final byte[] SALT = seed(9);

    private final SignerKey log = key(ORIGIN, SignatureType.ED25519, 1);
    private final SignerKey promiser = key(ORIGIN + "/bien-nhan", SignatureType.ED25519, 2);
    private final List<SignerKey> witnesses =
            List.of(
                    key("mttq.example", SignatureType.COSIGNATURE, 3),
                    key("bao.example", SignatureType.COSIGNATURE, 4),
                    key("truong.example", SignatureType.COSIGNATURE, 5));
    private final VerifiedTree tree;
    private final SignedCheckpoint checkpoint;

    Notary(Path folder) throws IOException {
        var grown = Edge.empty().grow(IntStream.range(0, SIZE).mapToObj(this::bytes).toList());
        var files = new LogFolder(folder);
        grown.writeTo(files);
        var said = new Checkpoint(ORIGIN, grown.edge().head());
        tree = VerifiedTree.open(grown.edge().head(), files);
        var signed = SignedCheckpoint.sign(said, log);
        for (var witness : witnesses) {
            signed = signed.with(witness.cosign(said, NOON));
        }
        checkpoint = signed;
    }

    static byte[] seed(int fill) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }

    private static SignerKey key(String name, SignatureType type, int fill) {
        return SignerKey.ofSeed(name, type, seed(fill));
    }

    private byte[] bytes(int index) {
        return entry(index).bytes();
    }

    private static Entry entry(int index) {
        return switch (index) {
            case RECEIVED -> received();
            case ERASED -> new Entry("redacted", CODE, 2, Map.of("on", "2026-06-01"));
            default ->
                    new Entry("petition.received", "BK-" + index, 1, Map.of("day", "2026-05-04"));
        };
    }

    static Entry received() {
        var committed =
                Map.of(
                        "body", Commitment.to(SALT, Map.of("text", WORDS)),
                        "identity", Commitment.to(SALT, Map.of("name", "Nguyễn Thị Mơ")));
        return new Entry("petition.received", CODE, 1, Map.of("day", "2026-05-05", "c", committed));
    }

    static Map<String, Opening> opened(String words) {
        return Map.of(
                "body", new Opening(SALT, Map.of("text", words)),
                "identity", new Opening(SALT, Map.of("name", "Nguyễn Thị Mơ")));
    }

    /// Whom to believe: the log, two of its three witnesses, and its promises.
    String trust() {
        var text = new StringBuilder("log %s\n".formatted(log.verifier()));
        for (var witness : witnesses) {
            text.append("witness %s %s\n".formatted(name(witness), witness.verifier()));
        }
        return text + "group ba 2 mttq bao truong\nquorum ba\n" + promiser.verifier() + "\n";
    }

    private static String name(SignerKey witness) {
        return witness.verifier().name().replace(".example", "");
    }

    String proof(Map<String, Opening> opened) throws IOException {
        return text(RECEIVED, new Extra(received().json(), opened));
    }

    /// Its extra says something else than the entry in the log.
    String proof(Extra extra) throws IOException {
        return text(RECEIVED, extra);
    }

    String erasure() throws IOException {
        return text(ERASED, new Extra(entry(ERASED).json(), Map.of()));
    }

    private String text(long index, Extra extra) throws IOException {
        var receipt = Receipt.of(tree.inclusion(index), checkpoint).with(extra.bytes());
        return new String(receipt.bytes(), StandardCharsets.UTF_8);
    }

    String promise(Instant at) {
        var leaf = Hash.leaf(received().bytes());
        var text = new Promised(ORIGIN, CODE, 1, leaf, at).text();
        return new Note(text, List.of(promiser.sign(text))).toString();
    }

    /// Signed by the log itself, with the promise's words.
    String promiseByTheLog() {
        var text = new Promised(ORIGIN, CODE, 1, Hash.leaf(new byte[0]), NOON).text();
        return new Note(text, List.of(log.sign(text))).toString();
    }
}

package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/// Whatever is read, the answer is a value or a refusal; whatever is written reads back.
class AnythingTest {
    private static final VerifiedTree TREE = Cast.tree(300);
    private static final SignedCheckpoint SIGNED =
            SignedCheckpoint.sign(new Checkpoint(Cast.ORIGIN, TREE.head()), Cast.log())
                    .with(
                            Cast.witness(1)
                                    .cosign(
                                            new Checkpoint(Cast.ORIGIN, TREE.head()),
                                            Instant.EPOCH));
    private static final List<byte[]> SAMPLES =
            List.of(
                    SIGNED.bytes(),
                    new Receipt(new byte[9], 7, List.of(Hash.OF_NOTHING), SIGNED).bytes(),
                    new AddCheckpoint(new ConsistencyProof(0, 300, List.of()), SIGNED).bytes(),
                    Cast.utf8(PolicyTest.THREE),
                    Entries.encode(Cast.entries(0, 3)),
                    Cast.utf8("tile/1/x001/x234/067.p/9"),
                    Cast.utf8(Cast.log().verifier().toString()),
                    Cast.utf8(Cast.log().skey().orElseThrow()),
                    Cast.utf8(Cast.log().sign("x\n").line()));
    private static final List<Consumer<byte[]>> READERS =
            List.of(
                    SignedCheckpoint::parse,
                    Receipt::parse,
                    AddCheckpoint::parse,
                    Policy::parse,
                    bytes -> Entries.decode(bytes, new Bundle(0, 3)),
                    bytes -> LogPath.parse(text(bytes)),
                    bytes -> VerifierKey.parse(text(bytes)),
                    bytes -> SignerKey.parse(text(bytes)),
                    bytes -> NoteSignature.parse(text(bytes)));

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// A good sample with a stretch of it replaced by anything.
    @Provide
    Arbitrary<byte[]> damaged() {
        var bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
        return Arbitraries.of(SAMPLES)
                .flatMap(sample ->
                        bytes.flatMap(with ->
                                Arbitraries.integers()
                                        .between(0, sample.length)
                                        .flatMap(at -> damaged(sample, at, with))));
    }

    private static Arbitrary<byte[]> damaged(byte[] sample, int at, byte[] with) {
        return Arbitraries.integers()
                .between(at, Math.min(sample.length, at + 20))
                .map(to ->
                        RawKeys.join(
                                Arrays.copyOf(sample, at),
                                with,
                                Arrays.copyOfRange(sample, to, sample.length)));
    }

    @Property(tries = 3_000)
    void nothingButARefusalComesOfDamage(@ForAll("damaged") byte[] bytes) {
        for (var reader : READERS) {
            try {
                reader.accept(bytes);
            } catch (Rejected refusal) {
                assertThat(refusal.getMessage()).isNotEmpty().hasSizeLessThan(600);
            }
        }
    }

    @Property(tries = 300)
    void aPathReadsBack(
            @ForAll @IntRange(max = 63) int level,
            @ForAll @LongRange(max = Long.MAX_VALUE) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var tile = new Tile(level, index, width);
        assertThat(LogPath.parse(tile.path())).isEqualTo(tile);
        var bundle = new Bundle(index, width);
        assertThat(LogPath.parse(bundle.path())).isEqualTo(bundle);
    }

    @Property(tries = 40)
    void batchesDoNotMatter(
            @ForAll @Size(max = 5) @UniqueElements List<@IntRange(max = 900) Integer> sizes) {
        var stops = new ArrayList<>(sizes);
        stops.add(900);
        stops.sort(null);
        var log = new MemoryLog();
        var edge = Edge.empty();
        for (int stop : stops) {
            var grown = edge.grow(Cast.entries(edge.head().size(), stop));
            grown.bundles().forEach(log::write);
            grown.tiles().forEach(log::write);
            edge = grown.edge();
        }
        var whole = new MemoryLog();
        Cast.tree(900, whole);
        assertThat(log.files).containsAllEntriesOf(whole.files);
    }

    @Property(tries = 200)
    void extraBytesReadBack(@ForAll @Size(max = 60) byte[] extra) {
        var receipt = new Receipt(extra, 0, List.of(), SIGNED);
        assertThat(Receipt.parse(receipt.bytes()).extra()).isEqualTo(extra);
    }
}

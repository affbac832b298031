package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.CANARY;
import static vn.doithoai.attachment.Samples.join;
import static vn.doithoai.attachment.Samples.latin;
import static vn.doithoai.attachment.Samples.text;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

/// Markers of a JPEG and chunks of a PNG: which stay, which go, which are no picture.
class SegmentsTest {
    private static final byte[] JPEG = Samples.encoded(Samples.picture(), "jpeg");
    private static final byte[] PNG = Samples.encoded(Samples.picture(), "png");

    private static byte[] withSegment(int marker, String content) {
        return join(
                Arrays.copyOf(JPEG, 2),
                Samples.segment(marker, text(content)),
                Arrays.copyOfRange(JPEG, 2, JPEG.length));
    }

    private static byte[] stripped(byte[] jpeg) {
        return JpegSegments.of(jpeg).stripped();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee,
                0xef, 0xfe
            })
    void everyPrivateSegmentGoes(int marker) {
        assertThat(stripped(withSegment(marker, CANARY))).isEqualTo(stripped(JPEG));
    }

    @Test
    void whatNothingNeedsStrippingOfStays() {
        assertThat(stripped(JPEG)).isEqualTo(JPEG);
    }

    /// How colours are mixed is needed to see them.
    @Test
    void theSegmentOfAdobeStays() {
        assertThat(latin(stripped(withSegment(0xee, "Adobe\0d\0\0\0\0\0")))).contains("Adobe");
    }

    @Test
    void aThumbnailInTheHeaderGoes() {
        var file = withSegment(0xe0, "JFIF\0\1\2\0\0\1\0\1\1\1" + CANARY);
        var kept = stripped(file);
        assertThat(latin(kept)).contains("JFIF").doesNotContain(CANARY, "Nong");
        assertThat(Samples.decoded(kept).getWidth()).isEqualTo(48);
        assertThat(latin(stripped(withSegment(0xe0, "JFXX\0" + CANARY)))).doesNotContain("JFXX");
    }

    @Test
    void fillBeforeAMarkerIsSkipped() {
        var filled =
                join(
                        Arrays.copyOf(JPEG, 2),
                        new byte[] {-1, -1, -1},
                        Arrays.copyOfRange(JPEG, 2, JPEG.length));
        assertThat(stripped(filled)).isEqualTo(JPEG);
    }

    @Test
    void sizesAreThoseOfTheFrame() {
        var segments = JpegSegments.of(Samples.photograph(8));
        assertThat(segments.size()).isEqualTo(new PictureSize(48, 32));
        assertThat(segments.orientation()).isEqualTo(8);
    }

    @Test
    void everyShorterFileIsRefused() {
        for (int length = 0; length < JPEG.length; length += 7) {
            var cut = Arrays.copyOf(JPEG, length);
            assertThatThrownBy(() -> stripped(cut)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void twoFramesAreNoPicture() {
        int frame = latin(JPEG).indexOf("\u00ff\u00c0");
        var twice =
                join(
                        Arrays.copyOf(JPEG, frame),
                        Arrays.copyOfRange(JPEG, frame, frame + 19),
                        Arrays.copyOfRange(JPEG, frame, JPEG.length));
        assertThatThrownBy(() -> stripped(twice)).isInstanceOf(Refused.class);
    }

    @Test
    void aSegmentShorterThanItsLengthIsRefused() {
        assertThatThrownBy(() -> stripped(new byte[] {-1, -40, -1, -31, 0, 1, -1, -39}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stripped(new byte[] {-1, -40, -1, -39}))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "pHYs", "prVt", "acTL", "fdAT"
            })
    void everyOtherChunkGoes(String kind) {
        var file =
                join(
                        Arrays.copyOf(PNG, 33),
                        Samples.chunk(kind, text(CANARY)),
                        Arrays.copyOfRange(PNG, 33, PNG.length));
        assertThat(PngChunks.of(file).stripped()).isEqualTo(PNG);
    }

    @Test
    void howColoursAreMeantStays() {
        var file =
                join(
                        Arrays.copyOf(PNG, 33),
                        Samples.chunk("gAMA", new byte[4]),
                        Arrays.copyOfRange(PNG, 33, PNG.length));
        assertThat(PngChunks.of(file).stripped()).isEqualTo(file);
    }

    @Test
    void everyShorterDrawingIsRefused() {
        for (int length = 0; length < PNG.length; length += 5) {
            var cut = Arrays.copyOf(PNG, length);
            assertThatThrownBy(() -> PngChunks.of(cut)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aChunkLongerThanItsFileIsRefused() {
        var file = PNG.clone();
        file[33] = 127;
        assertThatThrownBy(() -> PngChunks.of(file)).isInstanceOf(Refused.class);
    }
}

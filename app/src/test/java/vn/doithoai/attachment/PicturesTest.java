package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.join;
import static vn.doithoai.attachment.Samples.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class PicturesTest {
    /// Where the corners of the stored picture are seen: EXIF names the side of its first row and
    /// of its first column.
    @ParameterizedTest
    @CsvSource({
        "1, RED, BLUE, GREEN",
        "2, BLUE, RED, WHITE",
        "3, WHITE, GREEN, BLUE",
        "4, GREEN, WHITE, RED",
        "5, RED, GREEN, BLUE",
        "6, GREEN, RED, WHITE",
        "7, WHITE, BLUE, GREEN",
        "8, BLUE, WHITE, RED"
    })
    void aPhotographIsTurnedUpright(int orientation, String first, String right, String below) {
        var seen = Samples.decoded(Pictures.jpeg(Samples.photograph(orientation)));
        boolean lies = orientation >= 5;
        assertThat(seen.getWidth()).isEqualTo(lies ? 32 : 48);
        assertThat(seen.getHeight()).isEqualTo(lies ? 48 : 32);
        assertThat(colour(seen, 4, 4)).isEqualTo(first);
        assertThat(colour(seen, seen.getWidth() - 5, 4)).isEqualTo(right);
        assertThat(colour(seen, 4, seen.getHeight() - 5)).isEqualTo(below);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void anUnknownOrientationIsUpright(int orientation) {
        var seen = Samples.decoded(Pictures.jpeg(Samples.photograph(orientation)));
        assertThat(colour(seen, 4, 4)).isEqualTo("RED");
    }

    @Test
    void aTransparentDrawingStaysTransparent() {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0x80ff0000);
        var seen = Samples.decoded(Pictures.png(Samples.encoded(image, "png")));
        assertThat(seen.getRGB(3, 3)).isEqualTo(0x80ff0000);
        assertThat(seen.getRGB(0, 0) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void everyDepthOfADrawingIsKept(int type) {
        var image = new BufferedImage(9, 5, type);
        image.setRGB(4, 2, -1);
        var seen = Samples.decoded(Pictures.png(Samples.encoded(image, "png")));
        assertThat(seen.getRGB(4, 2)).isEqualTo(-1);
        assertThat(seen.getRGB(0, 0)).isEqualTo(0xff000000);
    }

    @Test
    void aGreyPhotographIsTurnedToo() {
        var grey = new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_GRAY);
        var plain = Samples.encoded(grey, "jpeg");
        var exif = Arrays.copyOfRange(Samples.photograph(6), 2, 100);
        int length = (exif[2] & 0xff) << 8 | exif[3] & 0xff;
        var held =
                join(
                        Arrays.copyOf(plain, 2),
                        Arrays.copyOf(exif, length + 2),
                        Arrays.copyOfRange(plain, 2, plain.length));
        assertThat(Samples.decoded(Pictures.jpeg(held)).getHeight()).isEqualTo(20);
    }

    /// A picture of 16 million pixels is kept smaller, but whole.
    @Test
    void aLargePictureIsKeptSmaller() {
        var large = new BufferedImage(4_000, 4_000, BufferedImage.TYPE_BYTE_BINARY);
        var seen = Samples.decoded(Pictures.png(Samples.encoded(large, "png")));
        assertThat(seen.getWidth()).isEqualTo(2_000);
        assertThat(seen.getWidth() * seen.getHeight()).isLessThan(PictureSize.KEPT_PIXELS);
    }

    @ParameterizedTest
    @CsvSource({"50001, 1000", "65535, 65535", "2147483647, 2147483647", "2147483647, 1"})
    void tooManyPixelsAreRefusedBeforeAnythingIsDrawn(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
        var packed = new byte[2_000];
        var deflater = new Deflater();
        deflater.setInput(new byte[1_000_000]);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        var bomb =
                join(
                        text("\u0089PNG\r\n\u001a\n"),
                        Samples.chunk("IHDR", header),
                        Samples.chunk("IDAT", Arrays.copyOf(packed, length)),
                        Samples.chunk("IEND", new byte[0]));
        assertThatThrownBy(() -> Pictures.png(bomb))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("image_too_large");
    }

    @Test
    void aPhotographOfTooManyPixelsIsRefused() {
        var file = Samples.encoded(Samples.picture(), "jpeg");
        int frame = Samples.latin(file).indexOf("\u00ff\u00c0");
        file[frame + 5] = file[frame + 7] = (byte) 0xff;
        assertThatThrownBy(() -> Pictures.jpeg(file)).hasMessageContaining("image_too_large");
    }

    @Test
    void aPhotographDrawnInEndlessScansIsRefused() {
        var file = Samples.encoded(Samples.picture(), "jpeg");
        int scan = Samples.latin(file).indexOf("\u00ff\u00da");
        var again = Arrays.copyOfRange(file, scan, file.length - 2);
        var many = new byte[100][];
        Arrays.fill(many, again);
        var bomb =
                join(Arrays.copyOf(file, scan), join(many), new byte[] {(byte) 0xff, (byte) 0xd9});
        assertThatThrownBy(() -> Pictures.jpeg(bomb)).hasMessageContaining("image_unreadable");
    }

    private static String colour(BufferedImage image, int x, int y) {
        var seen = new Color(image.getRGB(x, y));
        boolean red = seen.getRed() > 127;
        boolean green = seen.getGreen() > 127;
        boolean blue = seen.getBlue() > 127;
        return red && green && blue ? "WHITE" : red ? "RED" : green ? "GREEN" : blue ? "BLUE" : "?";
    }
}

package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExifTest {
    private static byte[] tiff(ByteOrder order, int offset, int tag, int value) {
        var tiff = ByteBuffer.allocate(64).order(order);
        tiff.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        tiff.putShort((short) 42).putInt(offset).position(offset);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010f).putShort((short) 2).putInt(4).putInt(0);
        tiff.putShort((short) tag).putShort((short) 3).putInt(1).putShort((short) value);
        return tiff.array();
    }

    @Property
    void bothOrdersOfBytesAreRead(
            @ForAll @IntRange(min = 1, max = 8) int orientation,
            @ForAll boolean little,
            @ForAll @IntRange(min = 8, max = 36) int offset) {
        var order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        assertThat(Exif.orientation(tiff(order, offset, 0x0112, orientation)))
                .isEqualTo(orientation);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 4_096, 65_535})
    void aValueThatMeansNothingIsUpright(int value) {
        assertThat(Exif.orientation(tiff(ByteOrder.BIG_ENDIAN, 8, 0x0112, value))).isEqualTo(1);
    }

    @Test
    void whereNothingIsToldItIsUpright() {
        assertThat(Exif.orientation(tiff(ByteOrder.BIG_ENDIAN, 8, 0x0113, 6))).isEqualTo(1);
        assertThat(Exif.orientation(new byte[0])).isEqualTo(1);
    }

    @Property(tries = 3_000)
    void anyBytesAreAnOrientation(@ForAll @Size(max = 80) byte[] bytes) {
        assertThat(Exif.orientation(bytes)).isBetween(1, 8);
    }

    @Property(tries = 2_000)
    void aDamagedOneIsAnOrientation(
            @ForAll @IntRange(max = 63) int at,
            @ForAll byte value,
            @ForAll @IntRange(max = 64) int length) {
        var tiff = tiff(ByteOrder.LITTLE_ENDIAN, 8, 0x0112, 6);
        tiff[at] = value;
        assertThat(Exif.orientation(Arrays.copyOf(tiff, length))).isBetween(1, 8);
    }
}

package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.doithoai.shared.Refused;

class BytesTest {
    @Property
    void numbersAreReadAsAnotherReaderReadsThem(@ForAll @Size(8) byte[] content) {
        var bytes = new Bytes(content, "x");
        var big = ByteBuffer.wrap(content);
        var little = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at <= 4; at++) {
            assertThat(bytes.u8(at)).isEqualTo(Byte.toUnsignedInt(content[at]));
            assertThat(bytes.u16(at)).isEqualTo(Short.toUnsignedInt(big.getShort(at)));
            assertThat(bytes.u32(at)).isEqualTo(Integer.toUnsignedLong(big.getInt(at)));
            assertThat(bytes.u32little(at)).isEqualTo(Integer.toUnsignedLong(little.getInt(at)));
        }
    }

    @Property(tries = 2_000)
    void nothingBeyondTheEndIsRead(
            @ForAll @Size(max = 20) byte[] content,
            @ForAll @LongRange(min = -30, max = 5_000_000_000L) long from,
            @ForAll @LongRange(min = -30, max = 5_000_000_000L) long to) {
        var bytes = new Bytes(content, "broken");
        boolean inside = from >= 0 && from <= to && to <= content.length;
        if (inside) {
            var into = new ByteArrayOutputStream();
            bytes.copy(from, to, into);
            assertThat(into.toByteArray())
                    .isEqualTo(bytes.slice(from, to))
                    .hasSize((int) (to - from));
        } else {
            assertThatThrownBy(() -> bytes.slice(from, to))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("attachment.broken");
            assertThatThrownBy(() -> bytes.copy(from, to, new ByteArrayOutputStream()))
                    .isInstanceOf(Refused.class);
        }
        if (from < 0 || from >= content.length) {
            assertThatThrownBy(() -> bytes.u8(from)).isInstanceOf(Refused.class);
        }
        assertThat(bytes.says(from, "a sign longer than any content")).isFalse();
    }
}

package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.Refused;

class ZipPartsTest {
    @Property(tries = 100)
    void partsAreReadInTheirOrder(@ForAll @IntRange(max = 30) int number, @ForAll long seed) {
        var random = new Random(seed);
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < number; i++) {
            var part = new byte[random.nextInt(500)];
            random.nextBytes(part);
            parts.put("part" + i, part);
        }
        var read = ZipParts.of(Samples.zip(parts));
        assertThat(read.keySet()).containsExactlyElementsOf(parts.keySet());
        parts.forEach((name, part) -> assertThat(read.get(name)).isEqualTo(part));
    }

    @Test
    void foldersAreNoParts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/"));
            zip.putNextEntry(new ZipEntry("word/a.xml"));
            zip.write(text("a"));
        }
        assertThat(ZipParts.of(bytes.toByteArray()).keySet()).containsExactly("word/a.xml");
    }

    /// Small parts may pack well; a megabyte and more must not pack a hundredfold.
    @Test
    void packingWellIsNoBomb() {
        assertThat(ZipParts.of(Samples.zip(Map.of("a", new byte[1 << 20]))).get("a"))
                .hasSize(1 << 20);
        assertThatThrownBy(() -> ZipParts.of(Samples.zip(Map.of("a", new byte[2 << 20]))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("office_too_large");
    }

    @Test
    void everythingTogetherHasABound() {
        var random = new Random(7);
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 8; i++) {
            var part = new byte[8 << 20];
            for (int at = 0; at < part.length; at += 64) {
                part[at] = (byte) random.nextInt();
            }
            parts.put("part" + i, part);
        }
        var zip = Samples.zip(parts);
        assertThat(zip.length).isLessThan(Cleaning.MOST_BYTES);
        assertThatThrownBy(() -> ZipParts.of(zip)).hasMessageContaining("office_too_large");
    }

    @Test
    void noPartsAreNoDocument() {
        assertThat(ZipParts.of(text("PK\5\6" + "\0".repeat(18)))).isEmpty();
        assertThat(ZipParts.of(new byte[0])).isEmpty();
    }

    @Property(tries = 500)
    void aDamagedZipIsReadOrRefused(@ForAll @IntRange(max = 20_000) int at, @ForAll byte value) {
        var zip = OfficeSamples.docx();
        zip[at % zip.length] = value;
        try {
            ZipParts.of(zip);
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("attachment.office_");
        }
    }
}

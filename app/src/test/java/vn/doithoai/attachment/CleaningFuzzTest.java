package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.Refused;

/// Three thousand broken files: each is cleaned or refused, none does anything else.
class CleaningFuzzTest {
    private static final List<byte[]> FILES =
            List.of(
                    Samples.photograph(6),
                    Samples.drawing(),
                    WebpTest.drawing(),
                    PdfSamples.pages(2),
                    PdfSamples.full(),
                    OfficeSamples.docx(),
                    OfficeSamples.xlsx(),
                    OfficeSamples.odt(),
                    Samples.recordingMp3(),
                    Samples.recordingWav(),
                    Samples.recordingOgg(true),
                    Samples.recordingM4a("soun"));

    private int refused;
    private int taken;

    @Test
    void anyBytesAreCleanedOrRefused() {
        var random = new Random(20_170_525);
        for (int i = 0; i < 1_000; i++) {
            var bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            clean(bytes);
        }
        for (int i = 0; i < 1_000; i++) {
            var bytes = new byte[40 + random.nextInt(600)];
            random.nextBytes(bytes);
            var head = FILES.get(i % FILES.size());
            System.arraycopy(head, 0, bytes, 0, Math.min(head.length, 4 + random.nextInt(36)));
            clean(bytes);
        }
        assertThat(refused).isGreaterThan(1_900);
    }

    @Test
    void aDamagedFileIsCleanedOrRefused() {
        var random = new Random(25_052_017);
        for (int i = 0; i < 1_000; i++) {
            clean(damaged(FILES.get(i % FILES.size()), random));
        }
        assertThat(refused).isGreaterThan(170);
        assertThat(taken).isGreaterThan(80);
    }

    private static byte[] damaged(byte[] file, Random random) {
        var damaged =
                random.nextInt(4) == 0
                        ? Arrays.copyOf(file, random.nextInt(file.length))
                        : file.clone();
        for (int n = random.nextInt(8); n >= 0 && damaged.length > 0; n--) {
            int at = random.nextInt(damaged.length);
            damaged[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0xff);
            if (random.nextInt(3) == 0) {
                int length = Math.min(random.nextInt(40), damaged.length - at);
                System.arraycopy(
                        damaged, random.nextInt(damaged.length - length + 1), damaged, at, length);
            }
        }
        return damaged;
    }

    private void clean(byte[] file) {
        try {
            Cleaning.clean(file, "x");
            taken++;
        } catch (Refused no) {
            assertThat(no.refusals().getFirst().code()).startsWith("attachment.");
            refused++;
        }
    }
}

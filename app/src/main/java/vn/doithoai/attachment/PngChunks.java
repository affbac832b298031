package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/// A PNG file chunk by chunk. Keeps the picture and how its colours are meant: no text, no time, no
/// EXIF, nothing behind the end.
final class PngChunks {
    private static final String BROKEN = "image_unreadable";
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "cHRM", "sBIT");

    private final Bytes file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private PngChunks(byte[] content) {
        this.file = new Bytes(content, BROKEN);
    }

    static PngChunks of(byte[] content) {
        var chunks = new PngChunks(content);
        chunks.read();
        return chunks;
    }

    byte[] stripped() {
        return kept.toByteArray();
    }

    PictureSize size() {
        return new PictureSize(file.u32(16), file.u32(20));
    }

    private void read() {
        if (!file.says(0, SIGNATURE) || !file.says(12, "IHDR")) {
            throw Unfit.because(BROKEN);
        }
        file.copy(0, 8, kept);
        long at = 8;
        while (true) {
            var kind = file.text(at + 4, 4);
            long to = at + 12 + file.u32(at);
            if (KEPT.contains(kind)) {
                file.copy(at, to, kept);
            }
            if (kind.equals("IEND")) {
                return;
            }
            at = to;
        }
    }
}

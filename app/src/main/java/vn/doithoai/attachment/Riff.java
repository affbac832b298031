package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a WAV or WebP file part by part.
final class Riff {
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    boolean isEmpty() {
        return parts.size() == 0;
    }

    Riff add(String sign, byte[] part) {
        write(parts, sign, part);
        return this;
    }

    byte[] whole(String form) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(form.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(parts.toByteArray());
        var file = new ByteArrayOutputStream();
        write(file, "RIFF", body.toByteArray());
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, String sign, byte[] part) {
        to.writeBytes(sign.getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 32; shift += 8) {
            to.write(part.length >> shift);
        }
        to.writeBytes(part);
        to.writeBytes(new byte[part.length % 2]);
    }
}

package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts of a document, every part as old as the others.
final class OfficeZip {
    private static final LocalDateTime THEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private OfficeZip() {}

    static byte[] of(SequencedMap<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    // The media type of an OpenDocument stands there unpacked.
    private static ZipEntry entry(String name, byte[] part) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(part);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}

package vn.doithoai.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a zip, unpacked within bounds: a file that unpacks to far more than it is, holds
/// another archive, or names a part twice or outside itself is refused.
final class ZipParts {
    static final int MOST_PARTS = 2_000;
    static final long MOST_BYTES = 40L << 20;
    private static final int HARMLESS = 1 << 20;
    private static final int MOST_RATIO = 100;

    private ZipParts() {}

    static SequencedMap<String, byte[]> of(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        long all = 0;
        try (var stream =
                new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                checkName(entry, parts);
                var part = unpacked(stream, MOST_BYTES - all);
                all += part.length;
                if (all > HARMLESS && all / Math.max(1, zip.length) > MOST_RATIO) {
                    throw Unfit.because("office_too_large");
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Unfit.because("office_unreadable");
        }
        return parts;
    }

    private static void checkName(ZipEntry entry, SequencedMap<String, byte[]> parts) {
        var name = entry.getName();
        if (parts.size() >= MOST_PARTS) {
            throw Unfit.because("office_too_large");
        }
        if (parts.containsKey(name)
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains("../")
                || name.indexOf('\0') >= 0) {
            throw Unfit.because("office_unreadable");
        }
    }

    private static byte[] unpacked(ZipInputStream stream, long room) throws IOException {
        var part = new ByteArrayOutputStream();
        var some = new byte[32_768];
        for (int n = stream.read(some); n >= 0; n = stream.read(some)) {
            part.write(some, 0, n);
            if (part.size() > room) {
                throw Unfit.because("office_too_large");
            }
        }
        return part.toByteArray();
    }
}

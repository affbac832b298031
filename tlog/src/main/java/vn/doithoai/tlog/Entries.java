package vn.doithoai.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// What stands in a [Bundle] (C2SP tlog-tiles, "Log entries"): for each entry its length in bytes
/// as a big-endian 16-bit number, then the entry.
public final class Entries {
    /// The most bytes an entry may have.
    public static final int LARGEST = 65_535;

    private Entries() {}

    /// The file of a bundle with these entries; [Rejected] when one is longer than [#LARGEST].
    public static byte[] encode(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            fits(entry);
            out.write(entry.length >>> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /// The first `bundle.width()` entries of a file. The file may be the bundle itself, or the full
    /// one that took its place. [Rejected] when an entry is cut short, when there are too few, or
    /// when bytes follow the last.
    public static List<byte[]> decode(byte[] file, Bundle bundle) {
        var in = ByteBuffer.wrap(file);
        var entries = new ArrayList<byte[]>();
        while (in.hasRemaining()) {
            if (entries.size() == Tile.FULL) {
                throw Rejected.form("%s: bytes after the 256th entry", bundle);
            }
            int length = in.remaining() < 2 ? Integer.MAX_VALUE : in.getShort() & 0xffff;
            if (in.remaining() < length) {
                throw Rejected.form("%s: entry %d is cut short", bundle, entries.size());
            }
            var entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        if (entries.size() != bundle.width() && entries.size() != Tile.FULL) {
            throw Rejected.form(
                    "%s: %d entries where %d are expected", bundle, entries.size(), bundle.width());
        }
        return List.copyOf(entries.subList(0, bundle.width()));
    }

    static void fits(byte[] entry) {
        if (entry.length > LARGEST) {
            throw Rejected.limit("an entry has at most %d bytes, not %d", LARGEST, entry.length);
        }
    }
}

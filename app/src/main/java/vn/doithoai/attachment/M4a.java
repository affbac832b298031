package vn.doithoai.attachment;

import java.util.Arrays;
import java.util.Set;

/// A recording in an MP4 file, box by box. What tells of its maker becomes empty space of the same
/// length, so that no place in the sound has to be found anew; times become zero.
final class M4a {
    private static final String BROKEN = "audio_unreadable";
    private static final Set<String> WITH_BOXES =
            Set.of("moov", "trak", "mdia", "minf", "dinf", "stbl", "edts");
    private static final Set<String> TELLING =
            Set.of(
                    "udta", "meta", "uuid", "free", "skip", "wide", "ilst", "XMP_", "iods", "pdin",
                    "beam", "pnot");
    private static final Set<String> KEPT =
            Set.of("ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp");
    private static final Set<String> WITH_TIMES = Set.of("mvhd", "tkhd", "mdhd");
    private static final int DEEPEST = 8;

    private final byte[] content;
    private final Bytes file;
    private boolean sound;
    private boolean data;

    private M4a(byte[] original) {
        content = original.clone();
        file = new Bytes(content, BROKEN);
    }

    static byte[] cleaned(byte[] content) {
        var m4a = new M4a(content);
        m4a.boxes(0, content.length, 0);
        if (!m4a.file.says(4, "ftyp") || !m4a.sound || !m4a.data) {
            throw Unfit.because(BROKEN);
        }
        return m4a.content;
    }

    private void boxes(long from, long to, int depth) {
        if (depth > DEEPEST) {
            throw Unfit.because(BROKEN);
        }
        long at = from;
        while (at < to) {
            long length = length(at, to);
            box(file.text(at + 4, 4), at, at + length, depth);
            at += length;
        }
    }

    private long length(long at, long to) {
        long told = file.u32(at);
        long length =
                told == 1 ? file.u32(at + 8) << 32 | file.u32(at + 12) : told == 0 ? to - at : told;
        if (length < 8 || length > to - at || told == 1 && length < 16) {
            throw Unfit.because(BROKEN);
        }
        return length;
    }

    private void box(String kind, long from, long to, int depth) {
        if (TELLING.contains(kind) || depth == 0 && !KEPT.contains(kind)) {
            empty(from, to);
        } else if (WITH_BOXES.contains(kind)) {
            boxes(from + 8, to, depth + 1);
        } else if (WITH_TIMES.contains(kind)) {
            boolean wide = file.u8(from + 8) == 1;
            file.u8(from + (wide ? 27 : 19));
            Arrays.fill(content, (int) from + 12, (int) from + (wide ? 28 : 20), (byte) 0);
        } else if (kind.equals("hdlr")) {
            handler(from, to);
        }
        data |= kind.equals("mdat");
    }

    /// Which kind of track it is; its name, where a telephone writes its model, goes.
    private void handler(long from, long to) {
        var kind = file.text(from + 16, 4);
        if (kind.equals("vide")) {
            throw Unfit.because("video");
        }
        sound |= kind.equals("soun");
        if (from + 32 <= to) {
            Arrays.fill(content, (int) from + 32, (int) to, (byte) 0);
        }
    }

    private void empty(long from, long to) {
        Arrays.fill(content, (int) from + 8, (int) to, (byte) 0);
        System.arraycopy(new byte[] {'f', 'r', 'e', 'e'}, 0, content, (int) from + 4, 4);
    }
}

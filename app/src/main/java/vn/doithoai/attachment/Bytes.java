package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads numbers and signs off a file's bytes; a place beyond its end is a broken file.
final class Bytes {
    private final byte[] all;
    private final String broken;

    /// @param broken the refusal when a place is not there
    Bytes(byte[] all, String broken) {
        this.all = all;
        this.broken = broken;
    }

    int length() {
        return all.length;
    }

    int u8(long at) {
        if (at < 0 || at >= all.length) {
            throw Unfit.because(broken);
        }
        return all[(int) at] & 0xff;
    }

    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32little(long at) {
        return u8(at) | u8(at + 1) << 8 | u8(at + 2) << 16 | (long) u8(at + 3) << 24;
    }

    int u16little(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    boolean says(long at, String sign) {
        return at >= 0 && at + sign.length() <= all.length && text(at, sign.length()).equals(sign);
    }

    String text(long at, int length) {
        return new String(slice(at, at + length), StandardCharsets.ISO_8859_1);
    }

    byte[] slice(long from, long to) {
        if (from < 0 || to < from || to > all.length) {
            throw Unfit.because(broken);
        }
        return Arrays.copyOfRange(all, (int) from, (int) to);
    }

    void copy(long from, long to, ByteArrayOutputStream into) {
        if (from < 0 || to < from || to > all.length) {
            throw Unfit.because(broken);
        }
        into.write(all, (int) from, (int) (to - from));
    }
}

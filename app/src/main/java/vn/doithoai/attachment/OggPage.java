package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One page of an Ogg file: some packets or parts of them, by the lengths of their pieces
/// (`lacing`).
record OggPage(int flags, long granule, int serial, byte[] lacing, byte[] body) {
    static final int CONTINUED = 1;
    private static final int FIRST = 2;
    private static final int MOST_PIECES = 255;
    private static final int[] SUMS = sums();

    boolean isFirst() {
        return (flags & FIRST) != 0;
    }

    static List<OggPage> read(Bytes file) {
        var pages = new ArrayList<OggPage>();
        long at = 0;
        while (file.says(at, "OggS")) {
            var lacing = file.slice(at + 27, at + 27 + file.u8(at + 26));
            long body = at + 27 + lacing.length;
            int length = 0;
            for (byte piece : lacing) {
                length += piece & 0xff;
            }
            pages.add(
                    new OggPage(
                            file.u8(at + 5),
                            file.u32little(at + 6) | file.u32little(at + 10) << 32,
                            (int) file.u32little(at + 14),
                            lacing,
                            file.slice(body, body + length)));
            at = body + length;
        }
        return pages;
    }

    /// Whole packets on as many pages as they need.
    static List<OggPage> of(int serial, List<byte[]> packets) {
        var lacing = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        for (var packet : packets) {
            for (int left = packet.length; left >= 0; left -= 255) {
                lacing.write(Math.min(left, 255));
            }
            body.writeBytes(packet);
        }
        return paged(serial, lacing.toByteArray(), body.toByteArray());
    }

    private static List<OggPage> paged(int serial, byte[] lacing, byte[] body) {
        var pages = new ArrayList<OggPage>();
        int done = 0;
        for (int from = 0; from < lacing.length; from += MOST_PIECES) {
            var pieces =
                    Arrays.copyOfRange(lacing, from, Math.min(lacing.length, from + MOST_PIECES));
            int length = 0;
            boolean ends = false;
            for (byte piece : pieces) {
                length += piece & 0xff;
                ends |= piece != -1;
            }
            boolean goesOn = from > 0 && lacing[from - 1] == -1;
            pages.add(
                    new OggPage(
                            goesOn ? CONTINUED : 0,
                            ends ? 0 : -1,
                            serial,
                            pieces,
                            Arrays.copyOfRange(body, done, done + length)));
            done += length;
        }
        return pages;
    }

    /// As it is written, with its place in the file and its sum.
    byte[] written(int number) {
        var page =
                ByteBuffer.allocate(27 + lacing.length + body.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) flags);
        page.putLong(granule).putInt(serial).putInt(number).putInt(0);
        page.put((byte) lacing.length).put(lacing).put(body);
        return page.putInt(22, sum(page.array())).array();
    }

    private static int sum(byte[] page) {
        int sum = 0;
        for (byte one : page) {
            sum = sum << 8 ^ SUMS[sum >>> 24 ^ one & 0xff];
        }
        return sum;
    }

    private static int[] sums() {
        var sums = new int[256];
        for (int i = 0; i < 256; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum << 1 ^ (sum < 0 ? 0x04c11db7 : 0);
            }
            sums[i] = sum;
        }
        return sums;
    }
}

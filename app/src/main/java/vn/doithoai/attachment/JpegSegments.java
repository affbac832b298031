package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;

/// A JPEG file marker by marker. Keeps what is needed to see the picture: no EXIF with its place
/// and device, no thumbnail of what was cut away, no comment, nothing behind the end.
final class JpegSegments {
    private static final String BROKEN = "image_unreadable";
    private static final int MOST_SCANS = 64;

    private final Bytes file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int scans;
    private int orientation = 1;

    private JpegSegments(byte[] content) {
        this.file = new Bytes(content, BROKEN);
    }

    static JpegSegments of(byte[] content) {
        var segments = new JpegSegments(content);
        segments.read();
        return segments;
    }

    byte[] stripped() {
        return kept.toByteArray();
    }

    PictureSize size() {
        return new PictureSize(width, height);
    }

    /// How the camera was held, 1 to 8 as EXIF counts.
    int orientation() {
        return orientation;
    }

    private void read() {
        if (file.u16(0) != 0xffd8) {
            throw Unfit.because(BROKEN);
        }
        file.copy(0, 2, kept);
        int at = 2;
        while (true) {
            at = marker(at);
            int marker = file.u8(at - 1);
            if (marker == 0xd9) {
                end();
                return;
            }
            int to = at + file.u16(at);
            if (to < at + 2) {
                throw Unfit.because(BROKEN);
            }
            segment(marker, at, to);
            at = marker == 0xda ? scan(to) : to;
        }
    }

    /// Behind the next marker; any number of 0xff may stand before it.
    private int marker(int from) {
        int at = from;
        if (file.u8(at) != 0xff) {
            throw Unfit.because(BROKEN);
        }
        while (file.u8(at) == 0xff) {
            at++;
        }
        return at + 1;
    }

    private void segment(int marker, int from, int to) {
        if (marker == 0xe1 && file.says(from + 2, "Exif\0\0")) {
            orientation = Exif.orientation(file.slice(from + 8, to));
        }
        if (JpegMarker.isFrame(marker)) {
            frame(from);
        }
        if (marker == 0xe0) {
            jfif(from, to);
        } else if (!JpegMarker.tells(marker) || isAdobe(marker, from)) {
            kept.write(0xff);
            kept.write(marker);
            file.copy(from, to, kept);
        }
    }

    // Of the header of JFIF its first fourteen bytes; a thumbnail may follow them.
    private void jfif(int from, int to) {
        if (file.says(from + 2, "JFIF\0") && to - from >= 16) {
            kept.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe0, 0, 16});
            file.copy(from + 2, from + 14, kept);
            kept.writeBytes(new byte[] {0, 0});
        }
    }

    // How colours are mixed.
    private boolean isAdobe(int marker, int from) {
        return marker == 0xee && file.says(from + 2, "Adobe");
    }

    private void frame(int from) {
        if (width != 0) {
            throw Unfit.because(BROKEN);
        }
        height = file.u16(from + 3);
        width = file.u16(from + 5);
    }

    /// Copies what was drawn up to the next marker that ends it.
    private int scan(int from) {
        if (++scans > MOST_SCANS) {
            throw Unfit.because(BROKEN);
        }
        int at = from;
        while (file.u8(at) != 0xff || JpegMarker.isData(file.u8(at + 1))) {
            at += file.u8(at) == 0xff && file.u8(at + 1) != 0xff ? 2 : 1;
        }
        file.copy(from, at, kept);
        return at;
    }

    private void end() {
        if (width == 0 || height == 0 || scans == 0) {
            throw Unfit.because(BROKEN);
        }
        kept.write(0xff);
        kept.write(0xd9);
    }
}

package vn.doithoai.attachment;

/// What the second byte of a marker in a JPEG file means.
final class JpegMarker {
    private JpegMarker() {}

    /// The size of a picture follows.
    static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    /// What programs and people wrote about the picture follows.
    static boolean tells(int marker) {
        return marker >= 0xe0 && marker <= 0xef || marker == 0xfe;
    }

    /// No marker at all: part of what was drawn.
    static boolean isData(int after) {
        return after == 0 || after == 0xff || after >= 0xd0 && after <= 0xd7;
    }
}

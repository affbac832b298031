package vn.doithoai.attachment;

/// A WebP picture with its one frame and its transparency: no EXIF, XMP or unknown part, nothing
/// behind the end. It is not drawn anew, because Java reads no WebP.
final class Webp {
    private static final String BROKEN = "image_unreadable";
    private static final int HAS_ALPHA = 0x10;

    private final Bytes file;
    private final Riff kept = new Riff();
    private boolean drawn;

    private Webp(byte[] content) {
        this.file = new Bytes(content, BROKEN);
    }

    static byte[] cleaned(byte[] content) {
        var webp = new Webp(content);
        webp.read();
        return webp.kept.whole("WEBP");
    }

    private void read() {
        if (!file.says(0, "RIFF") || !file.says(8, "WEBP")) {
            throw Unfit.because(BROKEN);
        }
        long end = 8 + file.u32little(4);
        for (long at = 12; at < end; ) {
            long length = file.u32little(at + 4);
            part(file.text(at, 4), at + 8, at + 8 + length);
            at += 8 + length + length % 2;
        }
        if (!drawn) {
            throw Unfit.because(BROKEN);
        }
    }

    private void part(String kind, long from, long to) {
        switch (kind) {
            case "VP8X" -> kept.add(kind, canvas(from, to));
            case "ALPH" -> kept.add(kind, file.slice(from, to));
            case "VP8 " -> frame(kind, from, to, lossySize(from));
            case "VP8L" -> frame(kind, from, to, losslessSize(from));
            case "ANIM", "ANMF" -> throw Unfit.because("webp_moves");
            default -> {}
        }
    }

    /// Width and height of the canvas stay; that there is metadata is no longer true.
    private byte[] canvas(long from, long to) {
        var canvas = file.slice(from, to);
        if (canvas.length != 10 || !kept.isEmpty()) {
            throw Unfit.because(BROKEN);
        }
        var size = new Bytes(canvas, BROKEN);
        new PictureSize(1 + (size.u32little(3) >> 8), 1 + (size.u32little(6) >> 8)).check();
        canvas[0] &= HAS_ALPHA;
        return canvas;
    }

    private PictureSize lossySize(long from) {
        if (!file.says(from + 3, "\u009d\u0001\u002a")) {
            throw Unfit.because(BROKEN);
        }
        return new PictureSize(
                file.u16little(from + 6) & 0x3fff, file.u16little(from + 8) & 0x3fff);
    }

    private PictureSize losslessSize(long from) {
        if (!file.says(from, "/")) {
            throw Unfit.because(BROKEN);
        }
        long size = file.u32little(from + 1);
        return new PictureSize((size & 0x3fff) + 1, (size >> 14 & 0x3fff) + 1);
    }

    private void frame(String kind, long from, long to, PictureSize size) {
        size.check();
        if (drawn) {
            throw Unfit.because(BROKEN);
        }
        drawn = true;
        kept.add(kind, file.slice(from, to));
    }
}

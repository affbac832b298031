package vn.doithoai.attachment;

/// The one thing of EXIF that is needed: which side of a photograph is up.
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 512;

    private Exif() {}

    /// From 1 (upright) to 8; upright when it is not told, or told wrongly.
    static int orientation(byte[] tiff) {
        if (tiff.length < 14) {
            return 1;
        }
        boolean little = tiff[0] == 'I';
        int entry = number(tiff, 4, 4, little);
        int entries = Math.min(number(tiff, entry, 2, little), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int at = entry + 2 + i * 12;
            if (number(tiff, at, 2, little) == ORIENTATION) {
                int told = number(tiff, at + 8, 2, little);
                return told >= 1 && told <= 8 ? told : 1;
            }
        }
        return 1;
    }

    /// Zero beyond the end.
    private static int number(byte[] bytes, int at, int length, boolean little) {
        if (at < 0 || at > bytes.length - length) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[at + (little ? length - 1 - i : i)] & 0xff;
        }
        return number;
    }
}

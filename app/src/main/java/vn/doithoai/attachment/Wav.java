package vn.doithoai.attachment;

/// A WAV recording with its format and its sound alone: no LIST, no id3, no broadcast extension.
final class Wav {
    private static final String BROKEN = "audio_unreadable";

    private Wav() {}

    static byte[] cleaned(byte[] content) {
        var file = new Bytes(content, BROKEN);
        if (!file.says(0, "RIFF") || !file.says(8, "WAVE")) {
            throw Unfit.because(BROKEN);
        }
        byte[] format = null;
        byte[] sound = null;
        for (long at = 12; at + 8 <= file.length() && sound == null; ) {
            long length = file.u32little(at + 4);
            // A recorder that was switched off leaves a length that was never filled in.
            long end = Math.min(at + 8 + length, file.length());
            if (file.says(at, "fmt ") && length >= 16 && length <= 40) {
                format = file.slice(at + 8, end);
            } else if (file.says(at, "data")) {
                sound = file.slice(at + 8, end);
            }
            at += 8 + length + length % 2;
        }
        if (format == null || format.length < 16 || sound == null || sound.length == 0) {
            throw Unfit.because(BROKEN);
        }
        return new Riff().add("fmt ", format).add("data", sound).whole("WAVE");
    }
}

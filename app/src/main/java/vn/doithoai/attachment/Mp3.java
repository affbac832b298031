package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;

/// An MP3 recording frame by frame: no ID3 or APE tag before, between or behind them.
final class Mp3 {
    private static final String BROKEN = "audio_unreadable";
    private static final int FEWEST_FRAMES = 3;
    private static final int FARTHEST = 65_536;

    private static final int[] RATES_1 = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
    };
    private static final int[] RATES_2 = {
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
    };
    private static final int[] SAMPLING = {44_100, 48_000, 32_000};

    private final Bytes file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private Mp3(byte[] content) {
        this.file = new Bytes(content, BROKEN);
    }

    static byte[] cleaned(byte[] content) {
        var mp3 = new Mp3(content);
        if (mp3.frames(mp3.start()) < FEWEST_FRAMES) {
            throw Unfit.because(BROKEN);
        }
        return mp3.kept.toByteArray();
    }

    /// Behind the tags before the music, where two frames follow each other.
    private int start() {
        int at = 0;
        while (file.says(at, "ID3")) {
            at +=
                    10
                            + (file.u8(at + 6) << 21
                                    | file.u8(at + 7) << 14
                                    | file.u8(at + 8) << 7
                                    | file.u8(at + 9));
        }
        for (int i = at; i < Math.min(file.length() - 4, at + FARTHEST); i++) {
            int length = frame(i);
            if (length > 0 && frame(i + length) > 0) {
                return i;
            }
        }
        throw Unfit.because(BROKEN);
    }

    private int frames(int from) {
        int frames = 0;
        int at = from;
        for (int length = frame(at); length > 0; length = frame(at)) {
            if (at + length > file.length()) {
                break;
            }
            file.copy(at, at + length, kept);
            at += length;
            frames++;
        }
        return frames;
    }

    /// The length of the frame of layer III that begins here; zero when none does.
    private int frame(int at) {
        if (at < 0 || at + 4 > file.length() || (file.u16(at) & 0xffe6) != 0xffe2) {
            return 0;
        }
        int version = file.u8(at + 1) >> 3 & 3;
        int rate = file.u8(at + 2) >> 4;
        int sampling = file.u8(at + 2) >> 2 & 3;
        if (version == 1 || rate == 0 || rate == 15 || sampling == 3) {
            return 0;
        }
        boolean first = version == 3;
        int hertz = SAMPLING[sampling] >> (first ? 0 : version == 2 ? 1 : 2);
        int bits = (first ? RATES_1 : RATES_2)[rate] * 1000;
        int padding = file.u8(at + 2) >> 1 & 1;
        return (first ? 144 : 72) * bits / hertz + padding;
    }
}

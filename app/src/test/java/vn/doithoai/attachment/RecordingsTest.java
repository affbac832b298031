package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.join;
import static vn.doithoai.attachment.Samples.text;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class RecordingsTest {
    @Test
    void framesOfAnMp3StayAndTagsGo() {
        var kept = Mp3.cleaned(Samples.recordingMp3());
        assertThat(kept).hasSize(4 * 417);
        assertThat(kept[0]).isEqualTo((byte) 0xff);
    }

    @Test
    void threeFramesAreTheFewest() {
        var frames = Mp3.cleaned(Samples.recordingMp3());
        assertThat(Mp3.cleaned(Arrays.copyOf(frames, 3 * 417))).hasSize(3 * 417);
        assertThatThrownBy(() -> Mp3.cleaned(Arrays.copyOf(frames, 2 * 417)))
                .isInstanceOf(Refused.class);
    }

    /// Lengths as the standard computes them, by version, bit rate, sampling and padding.
    @ParameterizedTest
    @CsvSource({
        "fffb9000, 417", "fffb9200, 418", "fffbe000, 1044", "fffb1000, 104", "fffb9400, 384",
        "fffb9800, 576", "fff38000, 208", "fff38200, 209", "fffa9000, 417", "ffe38000, 417"
    })
    void framesOfEveryKindAreMeasured(String header, int length) {
        var frame = Arrays.copyOf(HexFormat.of().parseHex(header), length);
        assertThat(Mp3.cleaned(join(frame, frame, frame, text("TAG")))).hasSize(3 * length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fffbf000", "fffb0000", "fffb9c00", "ffeb9000", "fffd9000", "00fb9000"})
    void whatIsNoFrameOfLayerThreeIsNone(String header) {
        var frame = Arrays.copyOf(HexFormat.of().parseHex(header), 417);
        assertThatThrownBy(() -> Mp3.cleaned(join(frame, frame, frame)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTagLongerThanTheFileIsRefused() {
        var lie = join(text("ID3\4\0\0"), new byte[] {127, 127, 127, 127}, new byte[100]);
        assertThatThrownBy(() -> Mp3.cleaned(lie)).isInstanceOf(Refused.class);
    }

    @Test
    void theSoundOfAWavStays() {
        var kept = Wav.cleaned(Samples.recordingWav());
        assertThat(kept).hasSize(12 + 8 + 16 + 8 + 400);
        assertThat(Samples.latin(kept))
                .startsWith("RIFF\u00b4\1\0\0WAVEfmt ")
                .doesNotContain("LIST");
        assertThat(Arrays.copyOfRange(kept, 44, 444)).containsOnly(7);
    }

    @Test
    void aRecorderSwitchedOffLeavesWhatItHeard() {
        var file = Samples.recordingWav();
        int data = Samples.latin(file).indexOf("data");
        Arrays.fill(file, data + 4, data + 8, (byte) 0xff);
        assertThat(Wav.cleaned(Arrays.copyOf(file, data + 108))).hasSize(44 + 100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSoundOfAnOggStays(boolean opus) {
        var original = OggPage.read(new Bytes(Samples.recordingOgg(opus), "x"));
        var kept = OggPage.read(new Bytes(Ogg.cleaned(Samples.recordingOgg(opus)), "x"));
        assertThat(original).hasSizeGreaterThan(5);
        assertThat(kept).hasSize(5);
        var sound = original.subList(original.size() - 3, original.size());
        assertThat(kept.subList(kept.size() - 3, kept.size()))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(sound);
    }

    /// Each page carries its place and the right sum, as a player checks them.
    @Test
    void thePagesOfAnOggAreCountedAnew() {
        var kept = Ogg.cleaned(Samples.recordingOgg(false));
        var pages = OggPage.read(new Bytes(kept, "x"));
        int at = 0;
        for (int i = 0; i < pages.size(); i++) {
            var written = pages.get(i).written(i);
            assertThat(Arrays.copyOfRange(kept, at, at + written.length)).isEqualTo(written);
            at += written.length;
        }
        assertThat(at).isEqualTo(kept.length);
    }

    /// Bit by bit, as the standard of Ogg describes it.
    @Test
    void sumsAreThoseOfTheStandard() {
        var page = new OggPage(2, 0, 0, new byte[0], new byte[0]).written(0);
        int sum = 0;
        for (int i = 0; i < 27; i++) {
            int one = i >= 22 && i < 26 ? 0 : page[i] & 0xff;
            for (int bit = 7; bit >= 0; bit--) {
                boolean high = sum < 0 ^ (one >> bit & 1) == 1;
                sum = sum << 1 ^ (high ? 0x04c11db7 : 0);
            }
        }
        assertThat((int) new Bytes(page, "x").u32little(22)).isEqualTo(sum);
    }

    @Test
    void severalRecordingsInOneAreRefused() {
        var one = Samples.recordingOgg(false);
        assertThatThrownBy(() -> Ogg.cleaned(join(one, one))).isInstanceOf(Refused.class);
    }

    @Test
    void noPlaceInAnM4aMoves() {
        var original = Samples.recordingM4a("soun");
        var kept = M4a.cleaned(original);
        assertThat(kept).hasSameSizeAs(original);
        assertThat(Samples.latin(kept).indexOf("mdat"))
                .isEqualTo(Samples.latin(original).indexOf("mdat"));
        assertThat(Samples.latin(kept)).doesNotContain("udta", "uuid", "TIME").contains("sound");
    }

    @Test
    void aBoxLargerThanItsFileIsRefused() {
        var file = Samples.recordingM4a("soun");
        file[0] = 127;
        assertThatThrownBy(() -> M4a.cleaned(file)).isInstanceOf(Refused.class);
    }

    @Test
    void boxesWithinBoxesEnd() {
        var inner = Samples.box("moov", new byte[0]);
        for (int i = 0; i < 50; i++) {
            inner = Samples.box("moov", inner);
        }
        var deep = join(Samples.box("ftyp", text("M4A ")), inner);
        assertThatThrownBy(() -> M4a.cleaned(deep)).isInstanceOf(Refused.class);
    }
}

package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.CANARY;
import static vn.doithoai.attachment.Samples.join;
import static vn.doithoai.attachment.Samples.latin;
import static vn.doithoai.attachment.Samples.riff;
import static vn.doithoai.attachment.Samples.text;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Four by three pixels as a browser drew them: half transparent, and without loss.
class WebpTest {
    private static final byte[] CANVAS = {0x3c, 0, 0, 0, 3, 0, 0, 2, 0, 0};
    private static final byte[] LOSSY =
            decoded("cAEAnQEqBAADAAQAaCWoAnQBdQAA/us2lxvfxhxxuvOMy9P/wTGFbfj4//AAAAA=");
    private static final byte[] LOSSLESS = decoded("L8OAAAAHENH//gcioPI/AQA=");

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] webp(byte[]... parts) {
        return riff("RIFF", join(text("WEBP"), join(parts)));
    }

    static byte[] drawing() {
        return join(
                webp(
                        riff("VP8X", CANVAS),
                        riff("ICCP", text(CANARY)),
                        riff("ALPH", new byte[] {0, -1, -1, 0, 0, -1, -1, 0, 0, -1, -1, 0, 0}),
                        riff("VP8 ", LOSSY),
                        riff("EXIF", text("MM\0*" + CANARY)),
                        riff("XMP ", text("<x>" + CANARY + "</x>"))),
                text(CANARY));
    }

    private static byte[] lossless(int width, int height) {
        var frame = LOSSLESS.clone();
        int size = width - 1 | height - 1 << 14;
        for (int i = 0; i < 4; i++) {
            frame[1 + i] = (byte) (size >> 8 * i);
        }
        return frame;
    }

    @Test
    void thePictureAloneStays() {
        var canvas = CANVAS.clone();
        canvas[0] = 0x10;
        var alpha = new byte[] {0, -1, -1, 0, 0, -1, -1, 0, 0, -1, -1, 0, 0};
        assertThat(Webp.cleaned(drawing()))
                .isEqualTo(webp(riff("VP8X", canvas), riff("ALPH", alpha), riff("VP8 ", LOSSY)));
    }

    @Test
    void aPlainPictureStaysAsItIs() {
        var plain = webp(riff("VP8L", lossless(4, 3)));
        assertThat(Webp.cleaned(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXIF", "XMP ", "ICCP", "FRGM", "    ", "evil"})
    void everyOtherPartGoes(String kind) {
        var told = webp(riff(kind, text(CANARY)), riff("VP8L", lossless(4, 3)));
        assertThat(latin(Webp.cleaned(told))).doesNotContain(CANARY, kind + "\30");
    }

    @Test
    void movingPicturesAreRefused() {
        refused("webp_moves", webp(riff("VP8X", CANVAS), riff("ANIM", new byte[6])));
    }

    @Test
    void tooManyPixelsAreRefused() {
        refused("image_too_large", webp(riff("VP8L", lossless(16_384, 16_384))));
        var wide = CANVAS.clone();
        wide[6] = wide[9] = 1;
        refused("image_too_large", webp(riff("VP8X", wide), riff("VP8 ", LOSSY)));
        var tall = LOSSY.clone();
        tall[7] = tall[9] = 0x3f;
        refused("image_too_large", webp(riff("VP8 ", tall)));
    }

    @Test
    void whatHasNotOneFrameIsRefused() {
        refused("image_unreadable", webp());
        refused("image_unreadable", webp(riff("VP8 ", LOSSY), riff("VP8 ", LOSSY)));
        refused("image_unreadable", webp(riff("VP8 ", text("<script>alert(1)</script>"))));
        refused("image_unreadable", webp(riff("VP8L", text("<script>"))));
        refused("image_unreadable", webp(riff("VP8 ", LOSSY), riff("VP8X", CANVAS)));
        refused("image_unreadable", webp(riff("VP8X", Arrays.copyOf(CANVAS, 8))));
    }

    @Test
    void everyShorterFileIsRefused() {
        var whole = webp(riff("VP8X", CANVAS), riff("VP8 ", Arrays.copyOf(LOSSY, 46)));
        for (int length = 0; length < whole.length; length++) {
            refused("image_unreadable", Arrays.copyOf(whole, length));
        }
    }

    private static void refused(String code, byte[] webp) {
        assertThatThrownBy(() -> Webp.cleaned(webp)).hasMessageContaining("attachment." + code);
    }
}

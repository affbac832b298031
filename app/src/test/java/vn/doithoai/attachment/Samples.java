package vn.doithoai.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Real files of every kind, each with what its maker did not mean to tell: the canary.
final class Samples {
    static final String CANARY = "21.9N 105.8E Nong Van A";

    private Samples() {}

    /// Above red and blue, below green and white; wider than high.
    static BufferedImage picture() {
        var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 32; y++) {
                var above = x < 24 ? Color.RED : Color.BLUE;
                var below = x < 24 ? Color.GREEN : Color.WHITE;
                image.setRGB(x, y, (y < 16 ? above : below).getRGB());
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    static BufferedImage decoded(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A photograph with its place, its camera held in one of eight ways, a comment, and a film
    /// behind its end.
    static byte[] photograph(int orientation) {
        var plain = encoded(picture(), "jpeg");
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.writeBytes(segment(0xe1, join(text("Exif\0\0"), exif(orientation))));
        file.writeBytes(segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0<x>" + CANARY + "</x>")));
        file.writeBytes(segment(0xed, text("Photoshop 3.0\0" + CANARY)));
        file.writeBytes(segment(0xfe, text(CANARY)));
        file.write(plain, 2, plain.length - 2);
        file.writeBytes(text("....ftypmp42" + CANARY));
        return file.toByteArray();
    }

    private static byte[] exif(int orientation) {
        var place = text(CANARY + "\0");
        return join(
                text("MM\0*\0\0\0\10\0\2"),
                new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0},
                new byte[] {1, 0x0e, 0, 2, 0, 0, 0, (byte) place.length, 0, 0, 0, 38},
                new byte[4],
                place);
    }

    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(
                new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
                content);
    }

    static byte[] drawing() {
        var plain = encoded(picture(), "png");
        int end = plain.length - 12;
        return join(
                Arrays.copyOf(plain, 33),
                chunk("tEXt", text("Author\0" + CANARY)),
                chunk("eXIf", exif(1)),
                Arrays.copyOfRange(plain, 33, end),
                chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + CANARY)),
                Arrays.copyOfRange(plain, end, plain.length),
                text("PK\3\4" + CANARY));
    }

    static byte[] chunk(String kind, byte[] content) {
        var sum = new CRC32();
        sum.update(text(kind));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(text(kind))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] recordingMp3() {
        var frame = new byte[417];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xfb;
        frame[2] = (byte) 0x90;
        var tag = text("TPE1\0\0\0\40\0\0\0" + CANARY + "        ");
        var head = new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, (byte) tag.length};
        return join(head, tag, frame, frame, frame, frame, text("TAG" + CANARY), new byte[100]);
    }

    static byte[] recordingWav() {
        var sound = new byte[400];
        Arrays.fill(sound, (byte) 7);
        var body =
                join(
                        text("WAVE"),
                        riff("LIST", text("INFOIART\30\0\0\0" + CANARY + "\0")),
                        riff(
                                "fmt ",
                                new byte[] {1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0}),
                        riff("bext", text(CANARY + "\0")),
                        riff("data", sound),
                        riff("id3 ", text("ID3" + CANARY)));
        return riff("RIFF", body);
    }

    static byte[] riff(String sign, byte[] content) {
        var length = new byte[4];
        for (int i = 0; i < 4; i++) {
            length[i] = (byte) (content.length >> 8 * i);
        }
        return join(text(sign), length, content, new byte[content.length % 2]);
    }

    /// Vorbis or Opus, with a picture in its comments so large that they take several pages.
    static byte[] recordingOgg(boolean opus) {
        var first = opus ? text("OpusHead\1\2xxxxxxxx\0") : join(text("\1vorbis"), new byte[23]);
        var secret = (CANARY + " ").repeat(4_000);
        var comments = text((opus ? "OpusTags" : "\3vorbis") + "\0\0\0\0\1\0\0\0" + secret);
        var setup = join(text("\5vorbis"), new byte[600]);
        var ogg = new ByteArrayOutputStream();
        int number = 0;
        ogg.writeBytes(
                new OggPage(2, 0, 77, new byte[] {(byte) first.length}, first).written(number++));
        var headers = opus ? List.of(comments) : List.of(comments, setup);
        for (var page : OggPage.of(77, headers)) {
            ogg.writeBytes(page.written(number++));
        }
        for (int i = 1; i <= 3; i++) {
            var sound = new byte[] {9, 9, (byte) i};
            ogg.writeBytes(
                    new OggPage(i == 3 ? 4 : 0, i * 960L, 77, new byte[] {3}, sound)
                            .written(number++));
        }
        return ogg.toByteArray();
    }

    /// As telephones record: maker and place in `udta`, a film track only when asked for.
    static byte[] recordingM4a(String handler) {
        var hdlr =
                box(
                        "hdlr",
                        text(
                                "\0\0\0\0\0\0\0\0"
                                        + handler
                                        + "\0\0\0\0\0\0\0\0\0\0\0\0"
                                        + CANARY
                                        + "\0"));
        var times = join(new byte[4], text("TIME"), text("TIME"), new byte[80]);
        var track =
                box("trak", join(box("tkhd", times), box("mdia", join(box("mdhd", times), hdlr))));
        var told = box("udta", join(box("\u00a9xyz", text(CANARY)), box("meta", text(CANARY))));
        return join(
                box("ftyp", text("M4A \0\0\2\0M4A mp42")),
                box("moov", join(box("mvhd", times), track, told)),
                box("uuid", text(CANARY)),
                box("mdat", text("sound")),
                box("free", text(CANARY)));
    }

    static byte[] box(String kind, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), text(kind), content);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzipped(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                parts.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    static byte[] text(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

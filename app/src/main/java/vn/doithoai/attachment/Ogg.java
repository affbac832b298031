package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An Ogg recording (Vorbis or Opus) whose comments say nothing: the second packet, which holds
/// title, artist, place and pictures, is written anew and empty.
final class Ogg {
    private static final String BROKEN = "audio_unreadable";

    private final List<OggPage> pages;
    private final boolean opus;
    private final List<byte[]> headers = new ArrayList<>();

    private Ogg(byte[] content) {
        pages = OggPage.read(new Bytes(content, BROKEN));
        if (pages.isEmpty()) {
            throw Unfit.because(BROKEN);
        }
        int serial = pages.getFirst().serial();
        opus = begins(pages.getFirst().body(), "OpusHead");
        boolean alone = pages.stream().allMatch(page -> page.serial() == serial);
        boolean once = pages.stream().filter(OggPage::isFirst).count() == 1;
        if (!alone || !once || !opus && !begins(pages.getFirst().body(), "\u0001vorbis")) {
            throw Unfit.because(BROKEN);
        }
    }

    static byte[] cleaned(byte[] content) {
        return new Ogg(content).written();
    }

    private byte[] written() {
        int sound = readHeaders(opus ? 2 : 3);
        if (!begins(headers.get(1), opus ? "OpusTags" : "\u0003vorbis")) {
            throw Unfit.because(BROKEN);
        }
        headers.set(
                1,
                (opus ? "OpusTags\0\0\0\0\0\0\0\0" : "\u0003vorbis\0\0\0\0\0\0\0\0\u0001")
                        .getBytes(StandardCharsets.ISO_8859_1));
        var all = new ArrayList<OggPage>();
        all.add(pages.getFirst());
        all.addAll(OggPage.of(pages.getFirst().serial(), headers.subList(1, headers.size())));
        all.addAll(pages.subList(sound, pages.size()));
        var ogg = new ByteArrayOutputStream();
        for (int i = 0; i < all.size(); i++) {
            ogg.writeBytes(all.get(i).written(i));
        }
        return ogg.toByteArray();
    }

    /// Reads the packets before the sound; answers the page the sound begins at.
    private int readHeaders(int wanted) {
        var packet = new ByteArrayOutputStream();
        for (int i = 0; i < pages.size(); i++) {
            int at = 0;
            for (byte piece : pages.get(i).lacing()) {
                packet.write(pages.get(i).body(), at, piece & 0xff);
                at += piece & 0xff;
                if (piece != -1) {
                    headers.add(packet.toByteArray());
                    packet.reset();
                }
            }
            if (headers.size() == wanted && packet.size() == 0) {
                return i + 1;
            }
        }
        throw Unfit.because(BROKEN);
    }

    private static boolean begins(byte[] packet, String sign) {
        return new Bytes(packet, BROKEN).says(0, sign);
    }
}

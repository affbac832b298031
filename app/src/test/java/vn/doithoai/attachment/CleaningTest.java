package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.CANARY;
import static vn.doithoai.attachment.Samples.join;
import static vn.doithoai.attachment.Samples.text;

import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.web.Dictionary;

/// What is taken, and what is refused with which way out.
class CleaningTest {
    private static final Dictionary WORDS = new Dictionary();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(FileType.JPEG, Samples.photograph(6), "Ảnh cầu.JPG"),
                Arguments.of(FileType.PNG, Samples.drawing(), "so-do.png"),
                Arguments.of(FileType.WEBP, WebpTest.drawing(), "so-do.webp"),
                Arguments.of(FileType.PDF, PdfSamples.full(), "don.pdf"),
                Arguments.of(FileType.DOCX, OfficeSamples.docx(), "don.docx"),
                Arguments.of(FileType.XLSX, OfficeSamples.xlsx(), "bang.xlsx"),
                Arguments.of(FileType.ODT, OfficeSamples.odt(), "don.odt"),
                Arguments.of(FileType.MP3, Samples.recordingMp3(), "ghi.mp3"),
                Arguments.of(FileType.WAV, Samples.recordingWav(), "ghi.wav"),
                Arguments.of(FileType.OGG, Samples.recordingOgg(false), "ghi.ogg"),
                Arguments.of(FileType.OGG, Samples.recordingOgg(true), "ghi.opus"),
                Arguments.of(FileType.M4A, Samples.recordingM4a("soun"), "ghi.m4a"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatNobodyMeantToTellIsGone(FileType type, byte[] content, String name) {
        var clean = Cleaning.clean(content, name);
        assertThat(clean.type()).isEqualTo(type);
        assertThat(told(clean.content())).doesNotContain(CANARY).doesNotContain("Nong Van A");
        assertThat(told(content)).contains(CANARY);
    }

    /// A clean file is what it was: cleaned again, it is of the same type and loses nothing.
    @ParameterizedTest
    @MethodSource("samples")
    void aCleanFileStaysClean(FileType type, byte[] content, String name) {
        var once = Cleaning.clean(content, name).content();
        var twice = Cleaning.clean(once, name);
        assertThat(twice.type()).isEqualTo(type);
        if (type != FileType.JPEG && type != FileType.PDF) {
            assertThat(twice.content()).isEqualTo(once);
        }
    }

    /// What follows the end of a file belongs to another.
    @ParameterizedTest
    @MethodSource("samples")
    void nothingHidesBehindTheEnd(FileType type, byte[] content, String name) {
        var doubled =
                join(
                        content,
                        Samples.zip(Map.of("hidden.html", text("<script>BEHIND"))),
                        text("BEHIND"));
        var kept = refusedOrClean(doubled, name);
        assertThat(told(kept)).doesNotContain("BEHIND");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileCutOffIsRefusedOrShorter(FileType type, byte[] content, String name) {
        for (int part = 1; part < 8; part++) {
            var cut = Arrays.copyOf(content, content.length * part / 8);
            assertThat(told(refusedOrClean(cut, name))).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aNameThatLiesIsRefused(FileType type, byte[] content, String name) {
        for (var said : FileType.values()) {
            if (said != type) {
                refused(content, "x." + said.ending(), "attachment.type_lies");
            }
        }
        assertThat(Cleaning.clean(content, "no ending").type()).isEqualTo(type);
        assertThat(Cleaning.clean(content, "x.unknown").type()).isEqualTo(type);
    }

    static Stream<Arguments> refusals() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of(svg, "type_refused"),
                Arguments.of("<?xml version='1.0'?>" + svg, "type_refused"),
                Arguments.of("<html><script>alert(1)</script>", "type_refused"),
                Arguments.of("GIF89a\1\0\1\0", "type_refused"),
                Arguments.of("just some text", "type_refused"),
                Arguments.of("MZ\u0090\0\3\0\0\0", "type_refused"),
                Arguments.of("#!/bin/sh\nrm -rf /", "type_refused"),
                Arguments.of("\0\0\0\30ftypheic\0\0\0\0mif1heic", "heic"),
                Arguments.of("\0\0\0\34ftypavif\0\0\0\0avifmif1miaf", "heic"),
                Arguments.of("RIFF\20\0\0\0WEBPVP8 \0\0\0\0", "image_unreadable"),
                Arguments.of("RIFF\20\0\0\0AVI LIST\0\0\0\0", "video"),
                Arguments.of("\u001aE\u00df\u00a3\1\0\0\0webm", "type_refused"),
                Arguments.of(
                        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600),
                        "office_old"),
                Arguments.of("%PDF-1.7\nnothing else", "unreadable"),
                Arguments.of("RIFF\20\0\0\0WAVEjunk", "audio_unreadable"),
                Arguments.of("OggS\0\2", "audio_unreadable"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everythingElseIsRefusedWithAWayOut(String content, String code) {
        refused(text(content), "x", "attachment." + code);
    }

    @Test
    void aFilmIsNoRecording() {
        refused(Samples.recordingM4a("vide"), "x.mp4", "attachment.video");
    }

    @Test
    void tenMegabytesAreTheMost() {
        var most = Arrays.copyOf(Samples.photograph(1), Cleaning.MOST_BYTES);
        assertThat(Cleaning.clean(most, "x.jpg").content().length).isLessThan(5_000);
        refused(new byte[Cleaning.MOST_BYTES + 1], "x.jpg", "attachment.too_big");
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        var endless =
                new InputStream() {
                    private long read;

                    @Override
                    public int read() {
                        read++;
                        return 0;
                    }
                };
        assertThatThrownBy(() -> new Cleaning().clean(() -> endless, "x.jpg"))
                .hasMessageContaining("attachment.too_big");
        assertThat(endless.read).isEqualTo(Cleaning.MOST_BYTES + 1L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ảnh cầu treo (2).JPG | Ảnh cầu treo (2).pdf",
                "C:\\Users\\nong\\don.pdf | don.pdf",
                "../../etc/passwd | passwd.pdf",
                ".htaccess | htaccess.pdf",
                "a\"b;c<d>.docx | a_b_c_d_.pdf",
                "don.pdf.exe | don.pdf.pdf",
                "... | file.pdf"
            })
    void namesAreFitForAnyDisk(String typed, String kept) {
        assertThat(FileNames.tidied(typed, FileType.PDF)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u202egpj.exe", "a\0b.pdf", "a\r\nSet-Cookie: b.pdf", "\u200b"})
    void namesHideNothing(String typed) {
        assertThat(FileNames.tidied(typed, FileType.PDF)).matches("[\\p{L}\\p{N} ._()-]+\\.pdf");
        assertThat(FileNames.tidied("ế".repeat(500) + ".pdf", FileType.PDF))
                .hasSize(FileNames.LONGEST + 4);
    }

    /// Everything in it, its packed parts too.
    private static String told(byte[] content) {
        var told = new StringBuilder(Samples.latin(content));
        if (Samples.latin(content).startsWith("PK")) {
            var parts = new LinkedHashMap<>(Samples.unzipped(content));
            parts.forEach((name, part) -> told.append(name).append(Samples.latin(part)));
        } else if (Samples.latin(content).startsWith("%PDF")) {
            told.append(PdfTest.unpacked(content));
        }
        return told.toString();
    }

    private byte[] refusedOrClean(byte[] content, String name) {
        try {
            return Cleaning.clean(content, name).content();
        } catch (Refused refused) {
            return new byte[0];
        }
    }

    private void refused(byte[] content, String name, String code) {
        assertThatThrownBy(() -> Cleaning.clean(content, name))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> {
                            var why = no.refusals().getFirst();
                            assertThat(why.code()).isEqualTo(code);
                            assertThat(why.field()).isEqualTo("file");
                            assertThat(WORDS.in("vi").refusal(why)).doesNotContain("⟦", "{");
                            assertThat(WORDS.in("en").refusal(why)).doesNotContain("⟦", "{");
                        });
    }
}

package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.CANARY;
import static vn.doithoai.attachment.Samples.join;
import static vn.doithoai.attachment.Samples.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class PdfTest {
    /// Every text and every stream that can be reached, streams as they are stored and unpacked.
    static String unpacked(byte[] pdf) {
        var told = new StringBuilder();
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var next = new ArrayDeque<COSBase>();
        try (var document = Loader.loadPDF(pdf)) {
            next.add(document.getDocument().getTrailer());
            while (!next.isEmpty()) {
                var object = next.pop();
                if (object != null && seen.add(object)) {
                    tell(object, told, next);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return told.toString();
    }

    private static void tell(COSBase object, StringBuilder told, ArrayDeque<COSBase> next)
            throws IOException {
        switch (object) {
            case COSObject reference when reference.getObject() != null ->
                    next.add(reference.getObject());
            case COSName name -> told.append(name.getName()).append(' ');
            case COSString string -> told.append(string.getString()).append(' ');
            case COSArray array ->
                    array.forEach(item -> {
                        if (item != null) {
                            next.add(item);
                        }
                    });
            case COSDictionary dictionary -> {
                dictionary.keySet().forEach(key -> told.append(key.getName()).append(' '));
                dictionary.getValues().forEach(next::add);
            }
            default -> {}
        }
        if (object instanceof COSStream stream) {
            try (var raw = stream.createRawInputStream()) {
                told.append(Samples.latin(raw.readAllBytes()));
            }
            if (stream.getFilters() == null
                    || "COSName{FlateDecode}".equals(stream.getFilters().toString())) {
                try (var plain = stream.createInputStream()) {
                    told.append(Samples.latin(plain.readAllBytes()));
                }
            }
        }
    }

    @Test
    void whatActsAndHidesIsGone() {
        assertThat(unpacked(PdfSamples.full()))
                .contains("JavaScript", "EmbeddedFile", "PieceInfo", CANARY);
        assertThat(unpacked(Pdf.cleaned(PdfSamples.full())))
                .doesNotContain(
                        "JavaScript",
                        "EmbeddedFile",
                        "PieceInfo",
                        "Metadata",
                        "OpenAction",
                        "Exif",
                        "FileAttachment",
                        "track.example",
                        CANARY);
    }

    @Test
    void thePagesStay() {
        var told = unpacked(Pdf.cleaned(PdfSamples.full()));
        assertThat(told).contains("10 10 300 200 re", "Xin xem lai cau treo", "DCTDecode");
    }

    @Test
    void anEarlierVersionIsGone() {
        var before = Samples.latin(PdfSamples.full());
        var later = text(before + "\n9999 0 obj\n(" + CANARY + " again)\nendobj\n");
        assertThat(Samples.latin(Pdf.cleaned(later))).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", ""})
    void aLockedOneIsRefused(String password) {
        assertThatThrownBy(() -> Pdf.cleaned(PdfSamples.locked(password)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pdf_locked");
    }

    @Test
    void tooManyPagesAreRefused() {
        assertThat(Pdf.cleaned(PdfSamples.pages(Pdf.MOST_PAGES))).isNotEmpty();
        assertThatThrownBy(() -> Pdf.cleaned(PdfSamples.pages(Pdf.MOST_PAGES + 1)))
                .hasMessageContaining("pdf_too_long");
        assertThatThrownBy(() -> Pdf.cleaned(PdfSamples.pages(0))).isInstanceOf(Refused.class);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        assertThatThrownBy(
                        () -> Pdf.cleaned(withStream("/Filter /FlateDecode", packed(60 << 20, 1))))
                .hasMessageContaining("pdf_too_complex");
        assertThatThrownBy(() -> Pdf.cleaned(withStream("", packed(60 << 20, 2))))
                .hasMessageContaining("pdf_too_complex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode]", "/Filter /LZWDecode", "/Filter[/RL]",
                "/Filter [/ASCII85Decode /FlateDecode]", "/Filter 7 0 R", "/Filter [7 0 R]",
                "/F#69lter /LZWDecode", "/Filter /Fl#61teDecode", "/Filter /L#5aWDecode",
                "/Filter %\n/LZWDecode", "/Filter [%x\n/FlateDecode]"
            })
    void aFilterThatHidesItsSizeIsRefused(String filter) {
        assertThatThrownBy(() -> Pdf.cleaned(withStream(filter, text("abc"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pdf_too_complex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /FlateDecode",
                "/Filter/DCTDecode",
                "/Filter [ /FlateDecode ]",
                "/Filter []",
                ""
            })
    void anOrdinaryFilterIsNot(String filter) {
        PdfStreams.check(withStream(filter, text("abc")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<<", "(", "<</A ", "/", "#"})
    void deepOnesEnd(String piece) {
        var deep =
                join(
                        text("%PDF-1.4\n1 0 obj\n"),
                        text(piece.repeat(200_000)),
                        text("\nendobj\ntrailer<</Root 1 0 R>>"));
        assertThatThrownBy(() -> Cleaning.clean(deep, "x.pdf")).isInstanceOf(Refused.class);
    }

    /// A document of one page that has a stream of these bytes besides.
    private static byte[] withStream(String dictionary, byte[] content) {
        return join(
                text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X 4 0 R>>endobj\n"),
                text("2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"),
                text("3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n"),
                text("4 0 obj<</Length " + content.length + " " + dictionary + ">>stream\n"),
                content,
                text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }

    private static byte[] packed(int zeros, int times) {
        var content = new byte[zeros];
        for (int i = 0; i < times; i++) {
            var bytes = new ByteArrayOutputStream();
            try (var packing = new DeflaterOutputStream(bytes)) {
                packing.write(content);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            content = bytes.toByteArray();
        }
        return content;
    }
}

package vn.doithoai.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.doithoai.Parts;

/// Files as people choose them, good and bad, for the tests of pages.
public final class SampleFiles {
    /// What a photograph of these tells unasked.
    public static final String CANARY = Samples.CANARY;

    private SampleFiles() {}

    public static Parts.Chosen photograph(String name) {
        return new Parts.Chosen(name, Samples.photograph(1));
    }

    public static Parts.Chosen pdf(String name) {
        return new Parts.Chosen(name, PdfSamples.pages(1));
    }

    public static Parts.Chosen text(String name, String content) {
        return new Parts.Chosen(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// A picture that would run a script.
    public static Parts.Chosen svg() {
        return text(
                "sơ đồ.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    }

    /// A program of Windows that calls itself a document.
    public static Parts.Chosen liar() {
        return text("đơn.pdf", "MZ\220\0\3\0\0\0" + "x".repeat(600));
    }

    /// A photograph that calls itself a document.
    public static Parts.Chosen disguised() {
        return new Parts.Chosen("đơn.pdf", Samples.photograph(1));
    }

    /// A document of a few KB that unfolds to a hundred megabytes.
    public static Parts.Chosen bomb() {
        var parts = OfficeSamples.docxParts();
        return new Parts.Chosen(
                "bom.docx",
                Samples.zip(
                        OfficeSamples.with(
                                parts, "word/media/image1.png", new byte[100 * 1024 * 1024])));
    }

    /// An archive of anything.
    public static Parts.Chosen archive() {
        return new Parts.Chosen("ảnh.zip", Samples.zip(Map.of("a.txt", new byte[10])));
    }

    /// One byte more than may come.
    public static Parts.Chosen tooBig() {
        return new Parts.Chosen("dài.mp3", new byte[Cleaning.MOST_BYTES + 1]);
    }
}

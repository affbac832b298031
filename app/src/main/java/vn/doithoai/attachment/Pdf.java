package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Writes a PDF anew with its pages alone: nothing that says who made it and with what, no earlier
/// versions, nothing that acts or hides (PDFBox).
final class Pdf {
    static final int MOST_PAGES = 200;
    private static final long MEMORY = 64L << 20;

    private Pdf() {}

    static byte[] cleaned(byte[] content) {
        PdfStreams.check(content);
        try (var document = opened(content)) {
            if (document.isEncrypted()) {
                throw Unfit.because("pdf_locked");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw Unfit.because("unreadable", "pdf");
            }
            if (pages > MOST_PAGES) {
                throw Unfit.because("pdf_too_long", MOST_PAGES, pages);
            }
            document.getDocument().getTrailer().removeItem(COSName.INFO);
            PdfObjects.clean(document.getDocument());
            return written(document);
        } catch (InvalidPasswordException locked) {
            throw Unfit.because("pdf_locked");
        } catch (IOException broken) {
            throw Unfit.because("unreadable", "pdf");
        }
    }

    private static PDDocument opened(byte[] content) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache;
        return Loader.loadPDF(content, "", null, null, memory);
    }

    private static byte[] written(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}

package vn.doithoai.attachment;

import static vn.doithoai.attachment.Samples.CANARY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/// PDF files with everything a PDF can hide.
final class PdfSamples {
    private PdfSamples() {}

    static byte[] full() {
        try (var document = new PDDocument()) {
            var page = page(document);
            tell(document);
            act(document, page);
            annotate(document, page);
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] pages(int number) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < number; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] locked(String password) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PDPage page(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var photograph = JPEGFactory.createFromByteArray(document, Samples.photograph(1));
        try (var content = new PDPageContentStream(document, page)) {
            content.addRect(10, 10, 300, 200);
            content.fill();
            content.drawImage(photograph, 20, 20);
        }
        return page;
    }

    private static void tell(PDDocument document) throws IOException {
        document.getDocumentInformation().setAuthor(CANARY);
        document.getDocumentInformation().setProducer(CANARY);
        var xmp =
                new PDMetadata(
                        document, new ByteArrayInputStream(Samples.text("<x>" + CANARY + "</x>")));
        document.getDocumentCatalog().setMetadata(xmp);
        document.getPage(0).setMetadata(xmp);
        var own = new COSDictionary();
        own.setString("Private", CANARY);
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), own);
    }

    private static void act(PDDocument document, PDPage page) throws IOException {
        var script = new PDActionJavaScript("app.alert('" + CANARY + "')");
        document.getDocumentCatalog().setOpenAction(script);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        var scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("s", script));
        names.setJavascript(scripts);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("f", file(document)));
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        page.getCOSObject().setItem(COSName.AA, script.getCOSObject());
    }

    private static PDComplexFileSpecification file(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(CANARY + ".exe");
        file.setEmbeddedFile(
                new PDEmbeddedFile(
                        document, new ByteArrayInputStream(Samples.text("MZ" + CANARY))));
        return file;
    }

    private static void annotate(PDDocument document, PDPage page) throws IOException {
        var note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(1, 1, 9, 9));
        note.setTitlePopup(CANARY);
        note.setContents("Xin xem lai cau treo");
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(1, 1, 9, 9));
        var away = new PDActionURI();
        away.setURI("https://track.example/" + CANARY);
        link.setAction(away);
        var pinned = new PDAnnotationFileAttachment();
        pinned.setRectangle(new PDRectangle(1, 1, 9, 9));
        pinned.setFile(file(document));
        page.setAnnotations(List.of(note, link, pinned));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}

package vn.doithoai.attachment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// Goes through every object of a PDF that can be reached and takes away what is not the page
/// itself.
final class PdfObjects {
    private static final int MOST_OBJECTS = 300_000;

    /// Metadata, private data of programs, scripts, embedded files, forms in XML, thumbnails.
    private static final Set<String> NEVER =
            Set.of(
                    "Metadata",
                    "PieceInfo",
                    "AA",
                    "OpenAction",
                    "JS",
                    "JavaScript",
                    "EmbeddedFiles",
                    "EmbeddedFile",
                    "AF",
                    "EF",
                    "RF",
                    "Collection",
                    "XFA",
                    "Thumb",
                    "LastModified",
                    "Requirements",
                    "Perms",
                    "DSS",
                    "SpiderInfo",
                    "URI",
                    "Threads",
                    "Info",
                    "RichMediaContent");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> next = new ArrayDeque<>();

    private PdfObjects() {}

    static void clean(COSDocument document) throws IOException {
        var objects = new PdfObjects();
        objects.reach(document.getTrailer());
        while (!objects.next.isEmpty()) {
            objects.visit(objects.next.pop());
        }
    }

    private void reach(COSBase object) {
        var plain = object instanceof COSObject reference ? reference.getObject() : object;
        if ((plain instanceof COSDictionary || plain instanceof COSArray) && seen.add(plain)) {
            if (seen.size() > MOST_OBJECTS) {
                throw Unfit.because("pdf_too_complex");
            }
            next.push(plain);
        }
    }

    private void visit(COSBase object) throws IOException {
        if (object instanceof COSArray array) {
            visit(array);
        } else if (object instanceof COSDictionary dictionary) {
            visit(dictionary);
        }
    }

    private void visit(COSArray array) {
        var left = new ArrayList<COSBase>();
        for (var item : array) {
            if (!PdfAnnotation.carries(item) && !PdfAction.is(item)) {
                left.add(item);
                if (item != null) {
                    reach(item);
                }
            }
        }
        if (left.size() < array.size()) {
            array.clear();
            left.forEach(array::add);
        }
    }

    private void visit(COSDictionary dictionary) throws IOException {
        for (var key : List.copyOf(dictionary.keySet())) {
            var value = dictionary.getDictionaryObject(key);
            if (NEVER.contains(key.getName())
                    || PdfAnnotation.carries(value)
                    || PdfAction.is(value)) {
                dictionary.removeItem(key);
            }
        }
        PdfAnnotation.silence(dictionary);
        if (dictionary instanceof COSStream stream && isPhotograph(stream)) {
            strip(stream);
        }
        dictionary.getValues().forEach(this::reach);
    }

    private static boolean isPhotograph(COSStream stream) {
        return COSName.DCT_DECODE.equals(stream.getFilters());
    }

    /// A photograph inside keeps the place it was taken at, unless it is stripped like any other.
    private static void strip(COSStream stream) throws IOException {
        byte[] photograph;
        try (var raw = stream.createRawInputStream()) {
            photograph = raw.readAllBytes();
        }
        var stripped = JpegSegments.of(photograph).stripped();
        try (var raw = stream.createRawOutputStream()) {
            raw.write(stripped);
        }
    }
}

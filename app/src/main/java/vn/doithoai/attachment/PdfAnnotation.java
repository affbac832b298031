package vn.doithoai.attachment;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/// What somebody put on a page of a PDF.
final class PdfAnnotation {
    private static final Set<String> AUTHOR_AND_TIME =
            Set.of("T", "M", "CreationDate", "NM", "RC", "Subj");

    private static final Set<String> CARRIERS =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D", "TrapNet");

    private PdfAnnotation() {}

    /// Whether it carries a file, a film, a sound or a scene.
    static boolean carries(@Nullable COSBase item) {
        var plain = item instanceof COSObject reference ? reference.getObject() : item;
        return plain instanceof COSDictionary found
                && found.containsKey(COSName.RECT)
                && CARRIERS.contains(found.getNameAsString(COSName.SUBTYPE, ""));
    }

    static void silence(COSDictionary found) {
        boolean field = "Widget".equals(found.getNameAsString(COSName.SUBTYPE));
        if (found.containsKey(COSName.SUBTYPE) && found.containsKey(COSName.RECT) && !field) {
            AUTHOR_AND_TIME.forEach(key -> found.removeItem(COSName.getPDFName(key)));
        }
    }
}

package vn.doithoai.attachment;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/// Actions of a PDF that run, fetch, send or play. What only turns pages may stay.
final class PdfAction {
    private static final Set<String> NAMES =
            Set.of(
                    "JavaScript Launch URI SubmitForm ResetForm ImportData GoToR GoToE Movie Sound"
                            .split(" "));

    private static final Set<String> MORE =
            Set.of(
                    "Rendition Hide SetOCGState Trans GoTo3DView RichMediaExecute Thread"
                            .split(" "));

    private PdfAction() {}

    static boolean is(@Nullable COSBase item) {
        var plain = item instanceof COSObject reference ? reference.getObject() : item;
        if (plain instanceof COSDictionary found) {
            var name = found.getNameAsString(COSName.S, "");
            return NAMES.contains(name) || MORE.contains(name);
        }
        return false;
    }
}

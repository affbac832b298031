package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.OfficeSamples.docxParts;
import static vn.doithoai.attachment.OfficeSamples.part;
import static vn.doithoai.attachment.OfficeSamples.with;
import static vn.doithoai.attachment.Samples.text;
import static vn.doithoai.attachment.Samples.zip;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class OfficeTest {
    private static void refused(byte[] document, String code) {
        assertThatThrownBy(() -> Cleaning.clean(document, "x"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("attachment." + code);
    }

    @Test
    void theWordsStay() {
        var kept = Office.cleaned(OfficeSamples.docx());
        assertThat(part(kept, "word/document.xml"))
                .contains("Đường vào thôn &amp; cầu treo", "w:author=\"\"", "w:id=\"1\"");
        assertThat(Samples.unzipped(kept)).doesNotContainKey("docProps/core.xml");
        assertThat(part(kept, "_rels/.rels"))
                .contains("word/document.xml")
                .doesNotContain("docProps");
        assertThat(part(kept, "[Content_Types].xml")).doesNotContain("docProps");
    }

    @Test
    void whatPointsElsewherePointsNowhere() {
        assertThat(part(Office.cleaned(OfficeSamples.docx()), "word/_rels/settings.xml.rels"))
                .contains("about:blank", "https://doithoai.example/")
                .doesNotContain("Normal.dotm");
    }

    @Test
    void aSheetKeepsItsTablesAndLosesItsPrinter() {
        var kept = Office.cleaned(OfficeSamples.xlsx());
        assertThat(part(kept, "xl/tables/table1.xml")).contains("Bang1");
        assertThat(part(kept, "xl/comments1.xml")).contains("bốn hộ");
        assertThat(part(kept, "xl/worksheets/sheet1.xml"))
                .contains("landscape")
                .doesNotContain("rId1");
        assertThat(part(kept, "xl/worksheets/_rels/sheet1.xml.rels")).doesNotContain("rId1");
        assertThat(Samples.unzipped(kept))
                .doesNotContainKey("xl/printerSettings/printerSettings1.bin");
    }

    @Test
    void anOpenDocumentBeginsWithItsTypeUnpacked() {
        var kept = Office.cleaned(OfficeSamples.odt());
        assertThat(Samples.latin(kept).substring(30, 77))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(part(kept, "content.xml"))
                .contains("Xin ", "25/5/2017")
                .doesNotContain("2017-05-25", "run");
        assertThat(part(kept, "META-INF/manifest.xml"))
                .contains("content.xml")
                .doesNotContain("meta.xml", "Thumb");
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, x, office_macros",
        "word/activeX/activeX1.xml, <a/>, office_macros",
        "word/embeddings/oleObject1.bin, x, office_embedded",
        "word/embeddings/sheet.xlsx, PK, office_embedded",
        "word/media/image9.jpeg, PK, office_embedded",
        "word/media/image9.emf, MZ, office_embedded",
        "word/media/image9.png, %PDF-1.4, office_embedded",
        "word/afchunk.html, <b>, office_embedded",
        "word/x, y, office_embedded",
        "../evil.xml, <a/>, office_unreadable",
        "/etc/passwd.xml, <a/>, office_unreadable",
        "word\\evil.xml, <a/>, office_unreadable",
        "word/broken.xml, <a>, office_unreadable"
    })
    void whatActsOrHidesIsRefused(String name, String content, String code) {
        refused(zip(with(docxParts(), name, text(content))), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
                "<!DOCTYPE a SYSTEM 'http://doithoai.example/x.dtd'><a/>"
            })
    void aDeclarationOfTypesIsRefused(String xml) {
        refused(zip(with(docxParts(), "word/comments.xml", text(xml))), "office_unreadable");
    }

    @Test
    void aDocumentThatAdmitsMacrosIsRefused() {
        var parts = docxParts();
        parts.put(
                "[Content_Types].xml",
                text(
                        "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"));
        refused(zip(parts), "office_macros");
    }

    @Test
    void otherZipsAreNoDocuments() {
        refused(zip(Map.of("a.txt", text("a"))), "type_refused");
        refused(zip(Map.of("META-INF/MANIFEST.MF", text("a"))), "type_refused");
        refused(
                zip(Map.of("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))),
                "type_refused");
        refused(zip(Map.of("mimetype", text("application/epub+zip"))), "type_refused");
        refused(
                zip(Map.of("[Content_Types].xml", text("<Types>presentationml</Types>"))),
                "type_refused");
    }

    @Test
    void aBombIsRefused() {
        refused(zip(with(docxParts(), "word/a.xml", new byte[50 << 20])), "office_too_large");
        refused(zip(with(docxParts(), "word/a.xml", new byte[70 << 20])), "office_too_large");
    }

    @Test
    void manySmallBombsAreOne() {
        var parts = docxParts();
        for (int i = 0; i < 80; i++) {
            parts.put("word/a" + i + ".xml", new byte[1 << 20]);
        }
        refused(zip(parts), "office_too_large");
    }

    @Test
    void tooManyPartsAreRefused() {
        var parts = docxParts();
        for (int i = 0; i <= ZipParts.MOST_PARTS; i++) {
            parts.put("word/a" + i + ".xml", text("<a/>"));
        }
        refused(zip(parts), "office_too_large");
    }

    @Test
    void aNameTwiceIsRefused() {
        var twice =
                Samples.latin(zip(with(docxParts(), "word/documenu.xml", text("<a/>"))))
                        .replace("word/documenu.xml", "word/document.xml");
        refused(text(twice), "office_unreadable");
    }

    @Test
    void aLockedOneIsRefused() {
        var locked = OfficeSamples.docx();
        locked[6] |= 1;
        refused(locked, "office_unreadable");
    }
}

package vn.doithoai.attachment;

import static vn.doithoai.attachment.Samples.CANARY;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Documents as word processors write them, with the name of their author in every place they put
/// it.
final class OfficeSamples {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private OfficeSamples() {}

    static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        put(
                parts,
                "[Content_Types].xml",
                """
                <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>\
                """
                        .formatted(PACKAGE));
        put(
                parts,
                "_rels/.rels",
                """
                <Relationships xmlns="%srelationships"><Relationship Id="1" Type="%s/officeDocument" Target="word/document.xml"/>\
                <Relationship Id="2" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>\
                """
                        .formatted(PACKAGE, R));
        put(
                parts,
                "docProps/core.xml",
                "<cp xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>"
                        + CANARY
                        + "</dc:creator></cp>");
        text(parts);
        parts.put("word/media/image1.jpeg", Samples.photograph(1));
        parts.put("word/media/image2.png", Samples.drawing());
        return parts;
    }

    private static void text(Map<String, byte[]> parts) {
        put(
                parts,
                "word/document.xml",
                """
                <w:document xmlns:w="%s" xmlns:r="%s"><w:body><w:p><w:ins w:id="1" w:author="%s" w:initials="%s">\
                <w:r><w:t>Đường vào thôn &amp; cầu treo</w:t></w:r></w:ins></w:p></w:body></w:document>\
                """
                        .formatted(W, R, CANARY, CANARY));
        put(
                parts,
                "word/_rels/settings.xml.rels",
                """
                <Relationships xmlns="%srelationships"><Relationship Id="1" Type="%s/attachedTemplate" Target="file:///C:/Users/%s/Normal.dotm" TargetMode="External"/>\
                <Relationship Id="2" Type="%s/hyperlink" Target="https://doithoai.example/" TargetMode="External"/></Relationships>\
                """
                        .formatted(PACKAGE, R, CANARY, R));
    }

    static Map<String, byte[]> xlsxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns='x'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:x='y'><x:absPath url='"
                        + CANARY
                        + "'><x:a/></x:absPath><fileSharing userName='"
                        + CANARY
                        + "'/></workbook>");
        put(
                parts,
                "xl/comments1.xml",
                "<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><authors><author>"
                        + CANARY
                        + "</author></authors><text>bốn hộ</text></comments>");
        put(
                parts,
                "xl/persons/person.xml",
                "<personList><person displayName='"
                        + CANARY
                        + "' id='1' userId='"
                        + CANARY
                        + "' providerId='"
                        + CANARY
                        + "'/></personList>");
        sheet(parts);
        return parts;
    }

    private static void sheet(Map<String, byte[]> parts) {
        put(parts, "xl/tables/table1.xml", "<table displayName='Bang1'/>");
        put(
                parts,
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns:r='"
                        + R
                        + "'><pageSetup r:id='rId1' orientation='landscape'/></worksheet>");
        put(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='p' Target='../printerSettings/printerSettings1.bin'/></Relationships>");
        parts.put("xl/printerSettings/printerSettings1.bin", Samples.text(CANARY));
    }

    static Map<String, byte[]> odtParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "mimetype", "application/vnd.oasis.opendocument.text");
        put(
                parts,
                "content.xml",
                "<office:c xmlns:office='o' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:text='t'><office:scripts><a>run</a></office:scripts><office:annotation><dc:creator>"
                        + CANARY
                        + "</dc:creator><dc:date>2017-05-25</dc:date><text:p>Xin <text:date>25/5/2017</text:date></text:p></office:annotation></office:c>");
        put(parts, "meta.xml", "<m>" + CANARY + "</m>");
        put(parts, "settings.xml", "<s>" + CANARY + "</s>");
        put(parts, "Thumbnails/thumbnail.png", CANARY);
        put(
                parts,
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='m'><m:file-entry m:full-path='content.xml'/><m:file-entry m:full-path='meta.xml'/><m:file-entry m:full-path='Thumbnails/thumbnail.png'/></m:manifest>");
        return parts;
    }

    static byte[] docx() {
        return Samples.zip(docxParts());
    }

    static byte[] xlsx() {
        return Samples.zip(xlsxParts());
    }

    static byte[] odt() {
        return Samples.zip(odtParts());
    }

    static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        parts.put(name, content);
        return parts;
    }

    static String part(byte[] document, String name) {
        return new String(Samples.unzipped(document).get(name), StandardCharsets.UTF_8);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.doithoai.attachment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A document of a word processor or a spreadsheet, put together anew: without who wrote it, on
/// which machine, from which folder; without macros and files inside it.
final class Office {
    private static final String CONTENT = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /// Parts that only tell of authors, machines and habits.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "docProps",
                    "Thumbnails",
                    "Configurations2",
                    "customXml",
                    "meta.xml",
                    "settings.xml");

    private static final Set<String> MACROS =
            Set.of("Basic", "Scripts", "vbaProject.bin", "vbaData.xml", "activeX", "ctrlProps");
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "emf", "wmf", "tif", "tiff", "odttf", "ttf");

    private Office() {}

    static FileType type(Map<String, byte[]> parts) {
        var media = parts.get("mimetype");
        if (media != null && text(media).startsWith(OPEN_DOCUMENT)) {
            return openDocument(text(media).strip());
        }
        var types = parts.get(CONTENT);
        if (types == null) {
            throw Unfit.because("type_refused");
        }
        var told = text(types);
        if (told.contains("macroEnabled") || told.contains("vbaProject")) {
            throw Unfit.because("office_macros");
        }
        if (told.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (told.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        throw Unfit.because("type_refused");
    }

    private static FileType openDocument(String media) {
        if (media.equals(OPEN_DOCUMENT + "text")) {
            return FileType.ODT;
        }
        throw Unfit.because("type_refused");
    }

    static byte[] cleaned(byte[] content) {
        var parts = ZipParts.of(content);
        var kept = new LinkedHashMap<String, byte[]>();
        // Each part goes once it is cleaned: together they may be four times the file.
        for (var part = parts.pollFirstEntry(); part != null; part = parts.pollFirstEntry()) {
            if (!isLeftOut(part.getKey())) {
                kept.put(part.getKey(), cleaned(part.getKey(), part.getValue()));
            }
        }
        return OfficeZip.of(kept);
    }

    private static boolean isLeftOut(String name) {
        var folders = name.split("/");
        return LEFT_OUT.contains(folders[0]) || name.startsWith("xl/printerSettings/");
    }

    private static byte[] cleaned(String name, byte[] part) {
        for (var folder : name.split("/")) {
            if (MACROS.contains(folder)) {
                throw Unfit.because("office_macros");
            }
        }
        var ending = FileNames.ending(name).toLowerCase(Locale.ROOT);
        if (name.equals("mimetype")) {
            return part;
        }
        if (Set.of("xml", "rels", "vml", "rdf").contains(ending)) {
            return OfficeXml.cleaned(part);
        }
        if (PICTURES.contains(ending)) {
            return picture(part);
        }
        throw Unfit.because("office_embedded");
    }

    /// By what it is; what is no picture hides something.
    private static byte[] picture(byte[] part) {
        var file = new Bytes(part, "office_embedded");
        if (file.says(0, "\u00ff\u00d8")) {
            return JpegSegments.of(part).stripped();
        }
        if (file.says(0, "\u0089PNG")) {
            return PngChunks.of(part).stripped();
        }
        if (file.says(0, "PK")
                || file.says(0, "\u00d0\u00cf\u0011\u00e0")
                || file.says(0, "MZ")
                || file.says(0, "%PDF")
                || file.says(0, "Rar!")
                || file.says(0, "7z")
                || file.says(0, "\u001f\u008b")) {
            throw Unfit.because("office_embedded");
        }
        return part;
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}

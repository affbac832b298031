package vn.doithoai.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The types of files that are taken, by what they contain; a name only has to agree.
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav"),
    OGG("audio/ogg", "ogg", "oga", "opus"),
    M4A("audio/mp4", "m4a", "mp4");

    private final String media;
    private final List<String> endings;

    FileType(String media, String... endings) {
        this.media = media;
        this.endings = List.of(endings);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As HTTP names it.
    public String media() {
        return media;
    }

    /// The usual end of such a file's name, without the dot.
    public String ending() {
        return endings.getFirst();
    }

    static FileType ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }
}

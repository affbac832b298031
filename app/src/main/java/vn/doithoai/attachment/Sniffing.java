package vn.doithoai.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Tells what a file is by what it contains (Apache Tika); neither its name nor its sender is
/// believed.
final class Sniffing {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Sniffing() {}

    /// What the content is; refused with the way out when it is of no type we take, or when the
    /// name says it is another.
    static FileType type(byte[] content, String name) {
        var type = taken(media(content), content);
        var said = FileType.ofEnding(FileNames.ending(name));
        if (said.isPresent() && said.get() != type) {
            throw Unfit.because("type_lies", said.get().ending(), type.ending());
        }
        return type;
    }

    private static String media(byte[] content) {
        try {
            return TYPES.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FileType taken(String media, byte[] content) {
        return switch (media) {
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/webp" -> FileType.WEBP;
            case "application/pdf" -> FileType.PDF;
            case "audio/mpeg" -> FileType.MP3;
            case "audio/vnd.wave", "audio/x-wav", "audio/wav" -> FileType.WAV;
            case "application/ogg", "audio/ogg", "audio/vorbis", "audio/opus", "audio/x-opus+ogg" ->
                    FileType.OGG;
            case "audio/mp4", "application/mp4", "video/mp4", "video/x-m4v", "video/quicktime" ->
                    FileType.M4A;
            default -> ofZip(media, content);
        };
    }

    private static FileType ofZip(String media, byte[] content) {
        if (media.equals("application/zip")
                || media.startsWith("application/x-tika-ooxml")
                || media.startsWith("application/vnd.oasis.opendocument")
                || media.startsWith("application/vnd.openxmlformats")) {
            return Office.type(ZipParts.of(content));
        }
        throw Untaken.media(media);
    }
}

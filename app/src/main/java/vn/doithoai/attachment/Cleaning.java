package vn.doithoai.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Refused;

/// Makes of what somebody sent the file that is kept: of a known type, taken apart and put together
/// again without what it tells unasked (place, author, device, history), without anything that
/// acts.
@Component
class Cleaning {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    // A picture or a document taken apart needs far more room than the file: one after the other.
    private final Semaphore turn = new Semaphore(1, true);

    /// Reads it only when its turn comes, and never more than may be kept.
    Clean clean(InputStreamSource content, String name) {
        turn.acquireUninterruptibly();
        try (var stream = content.getInputStream()) {
            return clean(stream.readNBytes(MOST_BYTES + 1), name);
        } catch (IOException broken) {
            throw new UncheckedIOException("a file cannot be read where it waits", broken);
        } finally {
            turn.release();
        }
    }

    static Clean clean(byte[] content, String name) {
        if (content.length == 0) {
            throw Unfit.because("empty");
        }
        if (content.length > MOST_BYTES) {
            throw Unfit.because("too_big", MOST_BYTES / 1024 / 1024);
        }
        var type = Sniffing.type(content, name);
        return new Clean(type, cleaned(type, content));
    }

    // What breaks a parser is a broken file; a bug of the parser must not look like one of ours.
    private static byte[] cleaned(FileType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> Pictures.jpeg(content);
                case PNG -> Pictures.png(content);
                case WEBP -> Webp.cleaned(content);
                case PDF -> Pdf.cleaned(content);
                case DOCX, XLSX, ODT -> Office.cleaned(content);
                case MP3 -> Mp3.cleaned(content);
                case WAV -> Wav.cleaned(content);
                case OGG -> Ogg.cleaned(content);
                case M4A -> M4a.cleaned(content);
            };
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            throw Unfit.because("unreadable", type.ending());
        }
    }
}

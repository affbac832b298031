package vn.doithoai.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/// Looks at the packed streams of a PDF before a parser unpacks them: a few kilobytes can unpack to
/// more than the machine has. A file is not believed about where its objects are, so every place
/// that reads like a filter or a stream is looked at. Nothing is kept of what is unpacked here.
final class PdfStreams {
    static final long MOST_OF_ONE = 48L << 20;
    static final long MOST_OF_ALL = 512L << 20;
    private static final int MOST_STREAMS = 100_000;
    private static final int NESTED = 3;

    private static final String NAME = "/[A-Za-z0-9.]{1,40}";
    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z0-9])");
    private static final Pattern ONE =
            Pattern.compile(
                    "\\s{0,9}(?:("
                            + NAME
                            + ")|\\[\\s{0,9}("
                            + NAME
                            + ")?\\s{0,9}\\]|null)(?![#\\w])");
    private static final Pattern PHOTOGRAPH =
            Pattern.compile("\\s{0,9}\\[\\s{0,9}/FlateDecode\\s{0,9}/DCTDecode\\s{0,9}\\]");

    private final byte[] file;
    private final String text;
    private final byte[] into = new byte[65_536];
    private long all;

    private PdfStreams(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    static void check(byte[] file) {
        var streams = new PdfStreams(file);
        PdfNames.check(streams.text);
        streams.checkFilters();
        streams.checkStreams();
    }

    /// One filter whose name stands there, or a photograph packed once more.
    private void checkFilters() {
        var filter = FILTER.matcher(text);
        while (filter.find()) {
            int end = Math.min(text.length(), filter.end() + 120);
            var one = ONE.matcher(text).region(filter.end(), end);
            boolean known = one.lookingAt() ? !isRefused(one) : isPhotograph(filter.end(), end);
            if (!known) {
                throw Unfit.because("pdf_too_complex");
            }
        }
    }

    private static boolean isRefused(Matcher one) {
        var name = one.group(1) == null ? one.group(2) : one.group(1);
        return name != null && PdfNames.REFUSED.contains(name);
    }

    private boolean isPhotograph(int from, int to) {
        return PHOTOGRAPH.matcher(text).region(from, to).lookingAt();
    }

    private void checkStreams() {
        int streams = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (++streams > MOST_STREAMS) {
                throw Unfit.because("pdf_too_complex");
            }
            int from = behindLineEnd(at + 6);
            for (int depth = 1; depth <= NESTED && unpacks(from, depth); depth++) {
                all++;
            }
        }
    }

    private int behindLineEnd(int at) {
        int from = at;
        while (from < file.length && (file[from] == '\r' || file[from] == ' ')) {
            from++;
        }
        return from < file.length && file[from] == '\n' ? from + 1 : from;
    }

    private InputStream unpacking(int from, int depth) {
        return depth == 0
                ? new ByteArrayInputStream(file, from, file.length - from)
                : new InflaterInputStream(unpacking(from, depth - 1));
    }

    /// Whether something comes out, however often it was packed; too much is refused.
    private boolean unpacks(int from, int depth) {
        long one = 0;
        try (var stream = unpacking(from, depth)) {
            for (int some = stream.read(into); some >= 0; some = stream.read(into)) {
                one += some;
                all += some;
                if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                    throw Unfit.because("pdf_too_complex");
                }
            }
        } catch (IOException notPacked) {
            return one > 0;
        }
        return one > 0;
    }
}

package vn.doithoai.attachment.web;

import java.util.List;
import vn.doithoai.attachment.WaitingFile;
import vn.doithoai.shared.web.Words;

/// The files a form has brought so far, with the token they are bound to: what the field for files
/// shows.
public record KeptFiles(String bundle, List<WaitingFile> files) {
    private static final int KILO = 1024;

    /// As people say it: in KB up to one MB, then in MB.
    public static String size(Words w, int bytes) {
        return bytes < KILO * KILO
                ? w.of("attachment.kilobytes", Math.ceilDiv(bytes, KILO))
                : w.of("attachment.megabytes", Math.ceilDiv(bytes, KILO * KILO));
    }

    @Override
    public String toString() {
        return "kept files";
    }
}

package vn.doithoai.attachment;

import java.util.Locale;
import vn.doithoai.shared.TextKeys;

/// The names of files: as their people call them, fit for any disk, with the ending of what they
/// are.
final class FileNames {
    static final int LONGEST = 100;

    private FileNames() {}

    /// The lower-case ending, without the dot; empty when there is none.
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1);
        return ending.matches("[A-Za-z0-9]{1,5}") ? ending.toLowerCase(Locale.ROOT) : "";
    }

    static String tidied(String typed, FileType type) {
        var name = TextKeys.exact(typed.substring(typed.replace('\\', '/').lastIndexOf('/') + 1));
        var ending = ending(name);
        var stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
        var kept =
                stem.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").replaceAll("^[ .]+|[ .]+$", "");
        if (kept.length() > LONGEST) {
            kept = kept.substring(0, kept.offsetByCodePoints(0, kept.codePointCount(0, LONGEST)));
        }
        return (kept.isEmpty() ? "file" : kept) + "." + type.ending();
    }
}

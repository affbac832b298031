package vn.doithoai.suggestion.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.doithoai.shared.web.Words;
import vn.doithoai.suggestion.Reason;

/// Reasons in one reader's language. Public for the templates.
public final class ReasonWords {
    private ReasonWords() {}

    public static String of(Reason reason, Words w) {
        return w.of("suggestion.reason." + reason.code(), reason.values().toArray());
    }

    /// All of them in one line that begins like a sentence.
    public static String of(List<Reason> reasons, Words w) {
        var line = reasons.stream().map(one -> of(one, w)).collect(Collectors.joining("; "));
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }
}

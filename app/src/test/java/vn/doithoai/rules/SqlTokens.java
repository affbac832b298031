package vn.doithoai.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts SQL into words and signs; comments go, and a quoted text is one sign that names nothing.
final class SqlTokens {
    private static final Pattern LEFT_OUT =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|::\\s*[\\w\\[\\]]+", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile(
                    "'(?:[^']|'')*'|\\$\\$.*?\\$\\$|:\\w+|%s|\\?\\?|\"?[A-Za-z_][\\w.]*\"?|\\S",
                    Pattern.DOTALL);

    private SqlTokens() {}

    static List<String> of(String sql) {
        return TOKEN.matcher(LEFT_OUT.matcher(sql).replaceAll(" "))
                .results()
                .map(found -> named(found.group()))
                .toList();
    }

    static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }

    private static String named(String token) {
        return switch (token.charAt(0)) {
            case '\'', '$' -> "'";
            case ':' -> ":";
            case '%' -> "??";
            case '"' -> token.replace("\"", "");
            default -> token.toLowerCase(Locale.ROOT);
        };
    }
}

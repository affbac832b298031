package vn.doithoai.shared;

/// As much of a text as a list has room for, ending where a word does.
public final class Opening {
    private Opening() {}

    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : text.offsetByCodePoints(0, longest / 2);
        return text.substring(0, end) + "…";
    }
}

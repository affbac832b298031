package vn.doithoai.notification;

/// A text for one line of a header: what could begin another line is a space.
final class Line {
    private Line() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}

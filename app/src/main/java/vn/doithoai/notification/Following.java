package vn.doithoai.notification;

/// How the holder of a receipt is told of their matter today, and how they could be.
///
/// @param key what a browser needs to be sent messages; empty where none are sent
public record Following(boolean mailSent, boolean mailed, int browsers, String key) {
    public boolean pushSent() {
        return !key.isEmpty();
    }

    public boolean any() {
        return mailed || browsers > 0;
    }
}

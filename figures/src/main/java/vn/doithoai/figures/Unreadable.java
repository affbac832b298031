package vn.doithoai.figures;

/// Bytes that are no entry of the public log; says what is wrong and at which byte.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String what, int at) {
        super(what + " at byte " + at);
    }
}

package vn.doithoai.witness;

/// The witness does not start: the exit code, and a sentence for whoever started it.
final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The command was not understood.
    static final int USAGE = 2;

    /// Something it needs is not there or not right.
    static final int MISSING = 3;

    private final int exit;

    CannotRun(int exit, String why) {
        super(why);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}

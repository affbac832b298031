package vn.doithoai.verifier;

/// How a check ended, and the exit code that says so to another program.
public enum Outcome {
    /// Everything that was checked holds.
    HOLDS(0, "ĐÚNG", "HOLDS"),
    /// Something is not as it must be: the log contradicts its signature, itself, or its past.
    WRONG(1, "SAI", "WRONG"),
    /// The command was not understood; nothing was checked.
    USAGE(2, "KHÔNG HIỂU LỆNH", "NOT UNDERSTOOD"),
    /// It could not be found out: the log was not there, too slow, or larger than was allowed.
    UNDECIDED(3, "CHƯA KẾT LUẬN", "UNDECIDED"),
    /// What is shown is true but old: more was seen before.
    STALE(4, "CŨ", "STALE");

    private final int exit;
    private final String vietnamese;
    private final String english;

    Outcome(int exit, String vietnamese, String english) {
        this.exit = exit;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /// The code with which the program ends.
    public int exit() {
        return exit;
    }

    String words() {
        return vietnamese + " · " + english;
    }
}

package vn.doithoai.verifier;

/// The check cannot go on: how it ended, and why.
final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Outcome outcome;
    private final String why;

    Ended(Outcome outcome, String why) {
        super(why);
        this.outcome = outcome;
        this.why = why;
    }

    Outcome outcome() {
        return outcome;
    }

    String why() {
        return why;
    }
}

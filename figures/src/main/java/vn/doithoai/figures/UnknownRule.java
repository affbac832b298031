package vn.doithoai.figures;

/// A version of a rule that is not known here: a newer program may know it.
public final class UnknownRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String version;

    UnknownRule(String version) {
        super("no rule " + version + " is known here");
        this.version = version;
    }

    public String version() {
        return version;
    }
}

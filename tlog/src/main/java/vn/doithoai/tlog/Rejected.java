package vn.doithoai.tlog;

/// Something read from outside is not what it claims to be. The message says what is wrong and
/// where (the line, the hash, the tile); [#fault()] says of which kind, for programs.
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What kind of wrong it is.
    public enum Fault {
        /// It does not have the form its specification demands.
        FORM,
        /// It is larger than this library accepts.
        LIMIT,
        /// A signature does not verify, or none is by a known key.
        SIGNATURE,
        /// Bytes do not hash to what the tree says they hash to.
        HASH,
        /// A proof of inclusion or consistency does not hold.
        PROOF,
        /// Too few, or not the right, witnesses cosigned.
        POLICY,
        /// What must be there is not.
        MISSING
    }

    private final Fault fault;
    private final String message;

    public Rejected(Fault fault, String message) {
        super(message);
        this.fault = fault;
        this.message = message;
    }

    /// What is wrong, and where.
    @Override
    public String getMessage() {
        return message;
    }

    public Fault fault() {
        return fault;
    }

    static Rejected form(String message, Object... values) {
        return new Rejected(Fault.FORM, message.formatted(values));
    }

    static Rejected limit(String message, Object... values) {
        return new Rejected(Fault.LIMIT, message.formatted(values));
    }

    static Rejected proof(String message, Object... values) {
        return new Rejected(Fault.PROOF, message.formatted(values));
    }

    static Rejected signature(String message, Object... values) {
        return new Rejected(Fault.SIGNATURE, message.formatted(values));
    }

    static Rejected hash(String message, Object... values) {
        return new Rejected(Fault.HASH, message.formatted(values));
    }
}

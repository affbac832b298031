package vn.doithoai.notification;

/// What became of an attempt. Errors are words of a list: what a server answers may repeat the
/// address.
sealed interface Outcome {
    /// It was taken over.
    record Told() implements Outcome {}

    /// Perhaps another time.
    record Later(String error) implements Outcome {}

    /// The address is no more; nothing is sent there again.
    record Gone(String error) implements Outcome {}
}

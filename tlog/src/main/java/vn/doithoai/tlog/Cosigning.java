package vn.doithoai.tlog;

import java.util.List;

/// What came of asking a witness.
public sealed interface Cosigning {
    /// The witness cosigned, and every line was checked.
    record Cosigned(List<NoteSignature> signatures) implements Cosigning {}

    /// The witness has cosigned a larger tree already: an old checkpoint was sent, or there are two
    /// logs under one name.
    record Ahead(long size) implements Cosigning {}

    /// The witness says no. With 422 it holds a tree that this one does not continue: an alarm.
    record Refused(int status, String words) implements Cosigning {}

    /// The witness was not there, not in time, or did not answer as one.
    record Unreachable(String why) implements Cosigning {}
}

package vn.doithoai.tlog;

import java.util.Collection;
import java.util.List;

/// A checkpoint with its signatures: a note whose text is a [Checkpoint].
///
/// @param checkpoint what is said; not to be used before [#verify] has returned
/// @param note what was signed, and by whom
public record SignedCheckpoint(Checkpoint checkpoint, Note note) {
    public SignedCheckpoint {
        if (!checkpoint.text().equals(note.text())) {
            throw Rejected.form("checkpoint: the note says something else");
        }
    }

    /// Signs a checkpoint. The caller has stored the head before, and never signs one that does not
    /// continue what it signed earlier.
    public static SignedCheckpoint sign(Checkpoint checkpoint, SignerKey key) {
        var text = checkpoint.text();
        return new SignedCheckpoint(checkpoint, new Note(text, List.of(key.sign(text))));
    }

    /// Reads a signed checkpoint; checks its form and no signature.
    public static SignedCheckpoint parse(byte[] bytes) {
        var note = Note.parse(bytes);
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /// Checks that it is this log's, and signed by one of the log's keys.
    ///
    /// @param origin the log one asked
    /// @param keys the log's keys; more than one while it changes them
    /// @return the head, which may now be believed
    /// @throws Rejected when the origin is another (`FORM`) or no signature holds (`SIGNATURE`)
    public TreeHead verify(String origin, Collection<VerifierKey> keys) {
        if (!checkpoint.origin().equals(origin)) {
            throw Rejected.form(
                    "checkpoint, line 1: the origin is %s where %s is expected",
                    Strict.shown(checkpoint.origin()), Strict.shown(origin));
        }
        note.verify(keys);
        return checkpoint.head();
    }

    /// The usual case: a log with one key that goes by the name of its origin.
    public TreeHead verify(VerifierKey log) {
        return verify(log.name(), List.of(log));
    }

    /// The same with one more signature, of a witness for example.
    public SignedCheckpoint with(NoteSignature signature) {
        return new SignedCheckpoint(checkpoint, note.with(signature));
    }

    /// As it is stored and sent.
    public byte[] bytes() {
        return note.bytes();
    }
}

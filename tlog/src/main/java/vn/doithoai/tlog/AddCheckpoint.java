package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;

/// What a log asks of a witness (C2SP tlog-witness, "add-checkpoint"): the size the witness is
/// thought to know, the proof from there, and the checkpoint to cosign. The body of a POST to
/// `<submission prefix>/add-checkpoint`.
///
/// @param proof from the size the witness knows to the size of the checkpoint
/// @param checkpoint signed by the log
public record AddCheckpoint(ConsistencyProof proof, SignedCheckpoint checkpoint) {
    /// The most bytes a request may have.
    public static final int LIMIT = Note.LIMIT + 4096;

    /// Reads a request; [Rejected] with the line for any other spelling.
    public static AddCheckpoint parse(byte[] body) {
        var text = new ProofText(body, LIMIT, "request");
        long old = text.number("old");
        var path = text.hashes();
        var checkpoint = text.checkpoint();
        long size = checkpoint.checkpoint().head().size();
        return new AddCheckpoint(new ConsistencyProof(old, size, path), checkpoint);
    }

    /// The body of the request.
    public byte[] bytes() {
        var text = new StringBuilder("old ").append(proof.first()).append('\n');
        proof.path().forEach(hash -> text.append(hash).append('\n'));
        text.append('\n').append(checkpoint.note());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a witness answers, for whichever server carries it.
///
/// @param status of HTTP: 200, or 400, 403, 404, 409, 422
/// @param contentType of the body
/// @param body cosignature lines, or the size the witness knows, or a sentence
/// @param next what the witness knows from now on: to be stored before the answer is sent
/// @param evidence a checkpoint that the log did sign and that does not continue what the witness
///   knows: a reason for alarm, to be kept and shown
public record WitnessAnswer(
        int status,
        String contentType,
        String body,
        Optional<SignedCheckpoint> next,
        Optional<SignedCheckpoint> evidence) {
    private static final String TEXT = "text/plain; charset=utf-8";

    /// The body as it is sent.
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    static WitnessAnswer cosigned(String lines, SignedCheckpoint next) {
        return new WitnessAnswer(200, TEXT, lines, Optional.of(next), Optional.empty());
    }

    static WitnessAnswer refused(int status, String why) {
        return new WitnessAnswer(status, TEXT, why + "\n", Optional.empty(), Optional.empty());
    }

    static WitnessAnswer knows(long size) {
        return new WitnessAnswer(
                409, "text/x.tlog.size", size + "\n", Optional.empty(), Optional.empty());
    }

    WitnessAnswer with(SignedCheckpoint evidence) {
        return new WitnessAnswer(status, contentType, body, next, Optional.of(evidence));
    }
}

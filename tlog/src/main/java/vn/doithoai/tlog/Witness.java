package vn.doithoai.tlog;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A witness (C2SP tlog-witness): cosigns a log's checkpoint if it continues the last one it
/// cosigned, and so makes it impossible to show different people different logs unnoticed. Carries
/// no server: give it the body of a request, send what it answers.
public final class Witness {
    private final Map<String, List<VerifierKey>> logs;
    private final List<SignerKey> keys;

    /// A witness of these logs.
    ///
    /// @param logs the keys of each log, by origin
    /// @param keys the witness's own, each of a cosigner's type
    public Witness(Map<String, List<VerifierKey>> logs, List<SignerKey> keys) {
        this.logs = Map.copyOf(logs);
        this.keys = List.copyOf(keys);
        if (keys.isEmpty() || !keys.stream().allMatch(key -> key.verifier().type().timestamped())) {
            throw new IllegalArgumentException("a witness needs keys, all of a cosigner's type");
        }
    }

    /// Answers a request; what it cosigns is in the store before this returns.
    ///
    /// @param body of the request
    /// @param at the time of the cosignature
    /// @throws IOException when the store fails; answer 500 then, nothing was cosigned
    public WitnessAnswer answer(byte[] body, WitnessStore store, Instant at) throws IOException {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (Rejected e) {
            return WitnessAnswer.refused(400, e.getMessage());
        }
        var origin = request.checkpoint().checkpoint().origin();
        return store.update(Checkpoint.originHash(origin), latest -> decide(request, latest, at));
    }

    /// The answer to a request, by what is known of the log. Touches nothing: whoever calls stores
    /// [WitnessAnswer#next] before sending, with no other decision on the same log in between.
    public WitnessAnswer decide(
            AddCheckpoint request, Optional<SignedCheckpoint> latest, Instant at) {
        var checkpoint = request.checkpoint().checkpoint();
        var trusted = logs.get(checkpoint.origin());
        if (trusted == null) {
            return WitnessAnswer.refused(404, "the log is not known here");
        }
        List<NoteSignature> signatures;
        try {
            signatures = request.checkpoint().note().verify(trusted);
        } catch (Rejected e) {
            return WitnessAnswer.refused(403, e.getMessage());
        }
        var signed = new SignedCheckpoint(checkpoint, new Note(checkpoint.text(), signatures));
        var known = latest.map(old -> old.checkpoint().head()).orElse(TreeHead.EMPTY);
        var answer = continues(request.proof(), signed, known, at);
        var head = checkpoint.head();
        return head.size() == known.size() && !head.equals(known) ? answer.with(signed) : answer;
    }

    private WitnessAnswer continues(
            ConsistencyProof proof, SignedCheckpoint signed, TreeHead known, Instant at) {
        var head = signed.checkpoint().head();
        if (proof.first() > head.size()) {
            return WitnessAnswer.refused(
                    400, "old %d is more than %d".formatted(proof.first(), head.size()));
        }
        if (proof.first() != known.size()) {
            return WitnessAnswer.knows(known.size());
        }
        try {
            proof.verify(known.root(), head.root());
        } catch (Rejected e) {
            return WitnessAnswer.refused(422, e.getMessage());
        }
        return cosigned(signed, at);
    }

    private WitnessAnswer cosigned(SignedCheckpoint signed, Instant at) {
        var lines = new StringBuilder();
        for (var key : keys) {
            var line = key.cosign(signed.checkpoint(), at);
            signed = signed.with(line);
            lines.append(line.line()).append('\n');
        }
        return WitnessAnswer.cosigned(lines.toString(), signed);
    }
}

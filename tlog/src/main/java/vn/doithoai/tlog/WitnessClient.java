package vn.doithoai.tlog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks one witness for its cosignature (C2SP tlog-witness). Whatever the witness does, the answer
/// comes within the time given, and is one of [Cosigning].
public final class WitnessClient {
    /// The most bytes of an answer that are read.
    private static final int LIMIT = 64 * 1024;

    /// How often it is asked again after it said which size it knows: others may ask it meanwhile.
    private static final int TRIES = 3;

    private final HttpClient http;
    private final URI prefix;
    private final List<VerifierKey> keys;
    private final Duration within;

    /// @param prefix the witness's submission prefix, with or without slash at its end
    /// @param keys the witness's keys; lines by others are left out
    /// @param within how long everything together may take
    public WitnessClient(HttpClient http, URI prefix, List<VerifierKey> keys, Duration within) {
        this.http = http;
        this.prefix = prefix;
        this.keys = List.copyOf(keys);
        this.within = within;
    }

    /// Asks for a cosignature.
    ///
    /// @param checkpoint signed by the log
    /// @param known the size the witness is thought to know; 0 asks it
    /// @param prover for the proofs from whatever size it knows
    /// @throws IOException when the prover fails
    public Cosigning cosign(SignedCheckpoint checkpoint, long known, Prover prover)
            throws IOException {
        long size = checkpoint.checkpoint().head().size();
        var deadline = Deadline.in(within);
        for (int tries = 0; tries < TRIES && known <= size; tries++) {
            var request = new AddCheckpoint(prover.from(known, size), checkpoint);
            HttpResponse<byte[]> response;
            try {
                response = deadline.send(http, post(request), LIMIT);
            } catch (IOException e) {
                return new Cosigning.Unreachable(String.valueOf(e.getMessage()));
            }
            if (response.statusCode() != 409) {
                return read(response, checkpoint.checkpoint());
            }
            try {
                known = Strict.decimal(text(response).strip(), "the witness's size");
            } catch (Rejected e) {
                return new Cosigning.Unreachable(e.getMessage());
            }
        }
        return known > size
                ? new Cosigning.Ahead(known)
                : new Cosigning.Unreachable("the size it knows changes faster than it is asked");
    }

    /// The last checkpoint it cosigned of a log, as its monitoring address shows it; nothing where
    /// it shows none. No signature of it is checked.
    ///
    /// @throws IOException when no answer comes in time
    /// @throws Rejected when what comes is no checkpoint
    public Optional<SignedCheckpoint> latest(String origin) throws IOException {
        var path = "/" + Checkpoint.originHash(origin) + "/checkpoint";
        var response =
                Deadline.in(within)
                        .send(http, HttpRequest.newBuilder(at(path)).build(), Note.LIMIT);
        return response.statusCode() == 200
                ? Optional.of(SignedCheckpoint.parse(response.body()))
                : Optional.empty();
    }

    private URI at(String path) {
        return URI.create(prefix.toString().replaceFirst("/*$", path));
    }

    private HttpRequest post(AddCheckpoint request) {
        return HttpRequest.newBuilder(at("/add-checkpoint"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                .build();
    }

    private Cosigning read(HttpResponse<byte[]> response, Checkpoint checkpoint) {
        if (response.statusCode() != 200) {
            return new Cosigning.Refused(
                    response.statusCode(),
                    Strict.shown(new String(response.body(), StandardCharsets.UTF_8).strip()));
        }
        try {
            return new Cosigning.Cosigned(signatures(text(response), checkpoint));
        } catch (Rejected e) {
            return new Cosigning.Unreachable(e.getMessage());
        }
    }

    private List<NoteSignature> signatures(String lines, Checkpoint checkpoint) {
        if (lines.lines().count() > Note.SIGNATURES) {
            throw Rejected.limit("more than %d cosignatures", Note.SIGNATURES);
        }
        var ours = new ArrayList<NoteSignature>();
        for (var line : lines.lines().toList()) {
            var signature = NoteSignature.parse(line, "the witness's line " + (ours.size() + 1));
            for (var key : keys) {
                if (key.isNamedBy(signature)) {
                    key.verify(signature, checkpoint.text());
                    ours.add(signature);
                }
            }
        }
        if (ours.isEmpty()) {
            throw Rejected.signature("no cosignature by %s", keys);
        }
        return List.copyOf(ours);
    }

    private static String text(HttpResponse<byte[]> response) {
        return Strict.utf8(response.body(), "the witness's answer");
    }
}

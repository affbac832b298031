package vn.doithoai.tlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which logs one trusts, and which witnesses must have cosigned (C2SP tlog-policy). A text of
/// lines `log <vkey> [<url>]`, `witness <name> <vkey> [<url>]`, `group <name> all|any|<k>
/// <member>…` and one `quorum <name>|none`; a name is defined before it is used, and is a member
/// once.
public final class Policy {
    /// A log one trusts.
    ///
    /// @param key its key; the key's name is the log's origin
    /// @param url where it is served, if the policy says so
    public record Log(VerifierKey key, Optional<String> url) {}

    /// A witness one may count on.
    ///
    /// @param name what the policy calls it
    /// @param key its key
    /// @param url where it takes checkpoints, if the policy says so
    public record Witness(String name, VerifierKey key, Optional<String> url) {}

    private final List<Log> logs;
    private final List<Witness> witnesses;
    private final Quorum quorum;

    Policy(List<Log> logs, List<Witness> witnesses, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
    }

    /// Reads a policy of at most 64 kB with at most 64 logs, witnesses and groups each. Names, keys
    /// and URLs are UTF-8; comments may be anything.
    ///
    /// @throws Rejected with the line that is not right
    public static Policy parse(byte[] text) {
        return new PolicyText().read(text);
    }

    /// The policy that trusts one log and asks for no witness.
    public static Policy of(VerifierKey log) {
        return new Policy(List.of(new Log(log, Optional.empty())), List.of(), Quorum.NONE);
    }

    public List<Log> logs() {
        return logs;
    }

    public List<Witness> witnesses() {
        return witnesses;
    }

    /// Whether these witnesses, by their names in the policy, are enough.
    public boolean isMetBy(Set<String> names) {
        return quorum.isMetBy(names);
    }

    /// Checks a checkpoint: by one of the logs, every signature by a key of the policy good, and
    /// enough witnesses.
    ///
    /// @throws Rejected when the log is none of the policy's or the quorum is not met (`POLICY`),
    ///   or a signature fails or is missing (`SIGNATURE`)
    public Accepted accept(SignedCheckpoint signed) {
        var origin = signed.checkpoint().origin();
        var ours = logs.stream().map(Log::key).filter(key -> key.name().equals(origin)).toList();
        if (ours.isEmpty()) {
            throw new Rejected(
                    Rejected.Fault.POLICY,
                    "the log %s is none of the policy's: %s"
                            .formatted(
                                    Strict.shown(origin),
                                    logs.stream().map(log -> log.key().name()).toList()));
        }
        var known = new ArrayList<>(ours);
        witnesses.forEach(witness -> known.add(witness.key()));
        var good = signed.note().verify(known);
        var log = signer(ours, good, signed);
        var cosigned = cosigned(good);
        if (!isMetBy(cosigned.keySet())) {
            throw new Rejected(
                    Rejected.Fault.POLICY,
                    "cosigned by %s, but the policy asks for %s"
                            .formatted(cosigned.keySet(), quorum));
        }
        return new Accepted(signed.checkpoint().head(), log, cosigned);
    }

    private static VerifierKey signer(
            List<VerifierKey> ours, List<NoteSignature> good, SignedCheckpoint signed) {
        return ours.stream()
                .filter(key -> good.stream().anyMatch(key::isNamedBy))
                .findFirst()
                .orElseThrow(() ->
                        Rejected.signature(
                                "no signature by the log %s itself", signed.checkpoint().origin()));
    }

    private Map<String, Instant> cosigned(List<NoteSignature> good) {
        var cosigned = new LinkedHashMap<String, Instant>();
        for (var witness : witnesses) {
            good.stream()
                    .filter(witness.key()::isNamedBy)
                    .flatMap(signature -> signature.madeAt(witness.key().type()).stream())
                    .forEach(at -> cosigned.merge(witness.name(), at, Policy::later));
        }
        return cosigned;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package vn.doithoai.ledger;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;

/// Adds to a checkpoint what the witnesses of its log say of it, as the policy of the log asks.
@Component
class LogWitnesses {
    private final LogPolicies policies;
    private final LogKeys keys;
    private final Witnessing witnessing;
    private final Objection objection;
    private final boolean held;

    LogWitnesses(
            LogPolicies policies,
            LogKeys keys,
            Witnessing witnessing,
            Objection objection,
            @Value("${doithoai.ledger.hold-without-quorum:false}") boolean held) {
        this.policies = policies;
        this.keys = keys;
        this.witnessing = witnessing;
        this.objection = objection;
        this.held = held;
    }

    /// Whether anybody is to be asked about this log.
    boolean exist(Log log) {
        return policies.names(log.realm());
    }

    /// The checkpoint with every cosignature that came and holds; nothing when it is to wait for
    /// more.
    Optional<SignedCheckpoint> cosigned(Log log, SignedCheckpoint signed) {
        if (!exist(log)) {
            return Optional.of(signed);
        }
        var known = keys.verifiers(log);
        var policy = policies.of(log.realm(), known);
        var round = witnessing.ask(log, policy, signed);
        objection.hear(log, known, signed, round);
        var more = signed;
        for (var signature : round.signatures()) {
            more = more.with(signature);
        }
        try {
            policy.accept(more);
            return Optional.of(more);
        } catch (Rejected unmet) {
            boolean lacking = unmet.fault() == Rejected.Fault.POLICY;
            return held && lacking ? Optional.empty() : Optional.of(lacking ? more : signed);
        }
    }
}

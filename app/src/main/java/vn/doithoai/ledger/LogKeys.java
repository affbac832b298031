package vn.doithoai.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifierKey;

/// The keys the logs sign with, one a realm. A log keeps its key: one that is gone, while the log
/// has signed, is no reason to make another.
@Component
class LogKeys {
    private final KeyHome home;
    private final Map<String, SignerKey> known = new ConcurrentHashMap<>();

    LogKeys(KeyHome home) {
        this.home = home;
    }

    /// The key of this log, made when the log never signed.
    SignerKey of(Log log) {
        return known.computeIfAbsent(
                log.origin(),
                _ -> home.key(log.realm().code(), log.origin(), log.published() == 0));
    }

    /// The keys by which the signature of this log is checked.
    List<VerifierKey> verifiers(Log log) {
        return List.of(of(log).verifier());
    }
}

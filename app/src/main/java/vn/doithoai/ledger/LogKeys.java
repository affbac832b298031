package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifierKey;

/// The keys the logs sign with: one a realm, two while one takes the place of the other. A log
/// keeps its keys: one that is gone, while the log has signed, is no reason to make another.
@Component
class LogKeys {
    private static final Logger TELL = LoggerFactory.getLogger(LogKeys.class);
    private static final String RECEIPTS = "/bien-nhan";

    private final KeyHome home;
    private final KeyChangeStore changes;
    private final LogFolders folders;
    private final Map<String, SignerKey> known = new ConcurrentHashMap<>();

    LogKeys(KeyHome home, KeyChangeStore changes, LogFolders folders) {
        this.folders = folders;
        this.home = home;
        this.changes = changes;
    }

    /// The newest key of this log, made when the log never signed.
    SignerKey of(Log log) {
        return signing(log).getFirst();
    }

    /// All keys that sign, the newest first.
    List<SignerKey> signing(Log log) {
        var changed = changes.of(log.realm());
        var aliases = new ArrayList<>(List.of(log.realm().code()));
        changed.stream()
                .filter(change -> !change.revoked())
                .forEach(change -> aliases.addFirst(change.alias()));
        var gone = changed.stream().filter(ChangedKey::revoked).map(ChangedKey::alias).toList();
        boolean first = log.published() == 0 && changed.isEmpty() && !hasSigned(log);
        return aliases.stream()
                .filter(alias -> !gone.contains(alias))
                .map(alias -> kept(log, alias, first))
                .toList();
    }

    /// A log is shown before its first entry.
    private boolean hasSigned(Log log) {
        try {
            return folders.of(log.realm()).read(LogPath.CHECKPOINT).isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The keys by which the signature of this log is checked.
    List<VerifierKey> verifiers(Log log) {
        return signing(log).stream().map(SignerKey::verifier).toList();
    }

    /// What came and went after the first key.
    List<ChangedKey> changes(Log log) {
        return changes.of(log.realm());
    }

    /// The key under an alias.
    SignerKey kept(Log log, String alias, boolean mayMake) {
        return known.computeIfAbsent(
                alias + " " + log.origin(), _ -> home.key(alias, log.origin(), mayMake));
    }

    /// The key that signs receipts before an entry is in the log. It goes by a name of its own, so
    /// that nothing it signs can pass for a word of the log. Nothing where whoever keeps the keys
    /// put none there: a matter is received without a promise then.
    Optional<SignerKey> receipts(Log log) {
        var name = log.origin() + RECEIPTS;
        try {
            return Optional.of(
                    known.computeIfAbsent(
                            name, _ -> home.key(log.realm().code() + ".receipts", name, true)));
        } catch (CannotStart none) {
            TELL.warn("No provisional receipts of {}: {}", log.realm(), none.getMessage());
            return Optional.empty();
        }
    }
}

package vn.doithoai.ledger;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.Refused;
import vn.doithoai.tlog.KeyChange;
import vn.doithoai.tlog.VerifierKey;

/// Changes the keys of a log. A new key is signed by the old one and by itself; from then on both
/// sign every checkpoint, until the old one is revoked. Each change is an entry of the log.
@Component
public class KeyKeeping {
    private static final int AT_ONCE = 2;

    private final KeyChangeStore changes;
    private final LogKeys keys;
    private final HeadStore heads;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;

    KeyKeeping(
            KeyChangeStore changes,
            LogKeys keys,
            HeadStore heads,
            EntryStore entries,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.keys = keys;
        this.heads = heads;
        this.entries = entries;
        this.events = events;
    }

    /// The keys that sign now, the newest first.
    public List<VerifierKey> signing(Log log) {
        return keys.verifiers(log);
    }

    /// The changes there were, in their order.
    public List<ChangedKey> changes(Log log) {
        return changes.of(log.realm());
    }

    /// Brings a new key; the old one goes on signing beside it.
    @Transactional
    public void rotate(Log log, Author by, Instant at) {
        heads.lock(log.realm());
        standing(log);
        var signing = keys.signing(log);
        if (signing.size() == AT_ONCE) {
            throw new Refused("ledger.key.two", null);
        }
        var before = changes.of(log.realm());
        long rotated = before.stream().filter(change -> !change.revoked()).count();
        var alias = log.realm().code() + "-" + (rotated + 2);
        try {
            var fresh = keys.kept(log, alias, true);
            var change = KeyChange.rotated(signing.getFirst(), fresh);
            record(log, alias, change, by, at);
        } catch (CannotStart missing) {
            throw new Refused("ledger.key.missing", null, alias);
        }
    }

    /// Takes the older key back; the newer one signs alone.
    @Transactional
    public void revoke(Log log, String vkey, Author by, Instant at) {
        heads.lock(log.realm());
        standing(log);
        var signing = keys.signing(log);
        var gone =
                signing.stream()
                        .filter(key -> key.verifier().toString().equals(vkey))
                        .findFirst()
                        .orElseThrow(() -> new Refused("ledger.key.unknown", "key"));
        if (signing.size() < AT_ONCE) {
            throw new Refused("ledger.key.last", "key");
        }
        var staying = signing.stream().filter(key -> key != gone).findFirst().orElseThrow();
        var alias = alias(log, vkey);
        record(log, alias, KeyChange.revoked(staying, gone.verifier()), by, at);
    }

    private static void standing(Log log) {
        if (log.frozenAt() != null) {
            throw new Refused("ledger.frozen", null);
        }
    }

    private String alias(Log log, String vkey) {
        return changes.of(log.realm()).stream()
                .filter(change -> change.vkey().equals(vkey))
                .map(ChangedKey::alias)
                .findFirst()
                .orElse(log.realm().code());
    }

    private void record(Log log, String alias, KeyChange change, Author by, Instant at) {
        var realm = log.realm();
        int number = changes.of(realm).size() + 1;
        var vkey = change.key().toString();
        var note = change.note().toString();
        changes.add(realm, new ChangedKey(number, alias, vkey, change.revoked(), note, at), by);
        int seq = entries.of(realm, LogChanged.subject(realm)).size() + 1;
        var type = change.revoked() ? "key.revoked" : "key.rotated";
        var key = Base64.getEncoder().encodeToString(change.key().bytes());
        events.publishEvent(new LogChanged(realm, type, seq, at, Words.NONE.with("key", key)));
    }
}

package vn.doithoai.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Note;
import vn.doithoai.tlog.SignerKey;

/// Receipts given at once, before a checkpoint speaks of the entry. Nothing is written down for
/// them: the same entry and time give the same text and signature again.
@Component
public class Provisionals {
    private final EntryStore entries;
    private final Publishing publishing;
    private final LogKeys keys;

    Provisionals(EntryStore entries, Publishing publishing, LogKeys keys) {
        this.entries = entries;
        this.publishing = publishing;
        this.keys = keys;
    }

    /// A signed note; nothing for an entry that is not there, or whose log takes none any more.
    ///
    /// @param at when the act was recorded, from which the day of the promise runs
    public Optional<String> of(Realm realm, String subject, int seq, Instant at) {
        var log = publishing.log(realm);
        return entries.of(realm, subject).stream()
                .filter(one -> one.seq() == seq && log.frozenAt() == null)
                .findFirst()
                .map(one -> Hash.leaf(one.entry().getBytes(StandardCharsets.US_ASCII)))
                .map(leaf -> new Promised(log.origin(), subject, seq, leaf, at))
                .flatMap(promised -> keys.receipts(log).map(key -> signed(promised, key)));
    }

    /// By which they are checked, as a “vkey”.
    public String key(Realm realm) {
        return keys.receipts(publishing.log(realm))
                .map(key -> key.verifier().toString())
                .orElse("");
    }

    private static String signed(Promised promised, SignerKey key) {
        var text = promised.text();
        return new Note(text, List.of(key.sign(text))).toString();
    }
}

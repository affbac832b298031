package vn.doithoai.ledger;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.figures.Entry;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// The entries of a log, for whoever counts them.
@Component
public class LogEntries {
    private static final int AT_ONCE = 16 * 256;

    private final Sequencer sequencer;
    private final HeadStore heads;
    private final EntryStore entries;

    LogEntries(Sequencer sequencer, HeadStore heads, EntryStore entries) {
        this.sequencer = sequencer;
        this.heads = heads;
        this.entries = entries;
    }

    /// Takes in everything committed until now and gives the tree the newest checkpoint speaks of.
    /// Whatever transaction surrounds it stands aside: what is taken in is published at once.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CountedTree takenIn(Realm realm) {
        sequencer.run(realm);
        var log =
                heads.find(realm)
                        .filter(any -> any.published() > 0)
                        .orElseThrow(() -> new Refused("ledger.nothing_logged", null));
        if (log.frozenAt() != null) {
            throw new Refused("ledger.frozen", null);
        }
        var head = heads.of(realm, log.published());
        return new CountedTree(head.size(), head.root().toString());
    }

    /// Hands the first entries of the log to a reader, so many, in the order of the log.
    public void each(Realm realm, long size, Consumer<Entry> reader) {
        for (long first = 0; first < size; first += AT_ONCE) {
            entries.from(realm, first, Math.min(first + AT_ONCE, size)).stream()
                    .map(Entry::of)
                    .forEach(reader);
        }
    }
}

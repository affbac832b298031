package vn.doithoai.ledger;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.Realm;

/// Takes entries into the logs and publishes checkpoints. Any number of nodes may run it: the lock
/// of a realm lets one at its log at a time.
///
/// What a crash leaves behind, step by step:
/// 1. places given, and the new head stored with them in one transaction: nothing, or both;
/// 2. the files of the entries: files that no checkpoint speaks of, written again byte for byte;
/// 3. the checkpoint: signed over a head that is stored, so the next one continues it, cosigned by
///    those who answer, and moved to its place;
/// 4. the size noted as published: published again, the same.
@Component
class Sequencer {
    /// Entries taken in by one transaction: of whole bundles, so that full files are written once.
    private static final int AT_ONCE = 16 * 256;

    private final EntryStore entries;
    private final HeadStore heads;
    private final Edges edges;
    private final Showing showing;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Sequencer(
            EntryStore entries,
            HeadStore heads,
            Edges edges,
            Showing showing,
            TransactionOperations transactions,
            InstantSource clock) {
        this.entries = entries;
        this.heads = heads;
        this.edges = edges;
        this.showing = showing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Takes in everything that waits in any realm, and publishes what was taken in.
    void run() {
        for (var realm : entries.realmsWaiting()) {
            run(new Realm(realm));
        }
        heads.unpublished().forEach(this::publish);
        showing.askAgain();
    }

    /// The same for one realm.
    void run(Realm realm) {
        try {
            advance(realm);
        } catch (HistoryDiffers differs) {
            showing.stop(realm, differs);
        }
    }

    private void advance(Realm realm) {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transactions.execute(_ -> takeIn(realm, AT_ONCE)));
            publish(realm);
        } while (more);
    }

    /// Gives places to those who wait longest and stores the new head; true when others may wait.
    boolean takeIn(Realm realm, int most) {
        heads.lock(realm);
        var waiting = entries.waiting(realm, most);
        if (waiting.isEmpty() || showing.log(realm).frozenAt() != null) {
            return false;
        }
        var edge = edges.at(realm, heads.newest(realm));
        var grown = edge.grow(waiting.stream().map(EntryStore.Waiting::entry).toList());
        entries.place(realm, waiting, edge.head().size());
        heads.store(realm, grown.edge().head(), clock.instant());
        edges.keep(realm, edge, grown);
        return waiting.size() == most;
    }

    /// Publishes the newest head stored, if it is not.
    void publish(Realm realm) {
        showing.show(realm);
    }
}

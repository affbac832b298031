package vn.doithoai.ledger;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// Ends a log, because its realm became part of another: a last entry says so, a last checkpoint
/// speaks of it, and nothing comes after it. It stays readable and verifiable for ever.
@Component
public class LogFreezing {
    private static final int AT_ONCE = 4_096;

    private final HeadStore heads;
    private final EntryStore entries;
    private final Sequencer sequencer;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    LogFreezing(
            HeadStore heads,
            EntryStore entries,
            Sequencer sequencer,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.heads = heads;
        this.entries = entries;
        this.sequencer = sequencer;
        this.transactions = transactions;
        this.events = events;
    }

    /// @param successor the realm whose log goes on
    public void freeze(Log log, Realm successor, Instant at) {
        transactions.executeWithoutResult(_ -> end(log.realm(), successor, at));
        sequencer.run(log.realm());
    }

    private void end(Realm realm, Realm successor, Instant at) {
        heads.lock(realm);
        // acts under way end first; those that come wait, and find the log frozen
        entries.hold();
        if (heads.find(realm).orElseThrow().frozenAt() != null) {
            throw new Refused("ledger.frozen", null);
        }
        int seq = entries.of(realm, LogChanged.subject(realm)).size() + 1;
        var words = Words.NONE.with("successor", successor.code());
        events.publishEvent(new LogChanged(realm, "log.frozen", seq, at, words));
        boolean more;
        do {
            more = sequencer.takeIn(realm, AT_ONCE);
        } while (more);
        heads.freeze(realm, successor, at);
    }
}

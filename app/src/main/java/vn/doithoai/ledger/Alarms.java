package vn.doithoai.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// What does not agree about a log: written down once, shown to everybody, told to whoever keeps
/// the log, and over only when somebody says why.
@Component
public class Alarms {
    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private static final int LONGEST = 2_000;

    private final AlarmStore alarms;
    private final HeadStore heads;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Alarms(
            AlarmStore alarms,
            HeadStore heads,
            TransactionOperations transactions,
            InstantSource clock) {
        this.alarms = alarms;
        this.heads = heads;
        this.transactions = transactions;
        this.clock = clock;
    }

    void raise(
            Realm realm,
            Alarm.Kind kind,
            @Nullable String witness,
            String ours,
            @Nullable String theirs) {
        transactions.executeWithoutResult(_ -> {
            heads.lock(realm);
            int number = 1 + alarms.of(realm).stream().mapToInt(Alarm::number).max().orElse(0);
            var at = clock.instant();
            var alarm = new Alarm(realm, number, kind, witness, ours, theirs, at, null);
            if (alarms.add(alarm)) {
                LOG.error("alarm {} of log {}: {} {}", number, realm, kind.word(), witness);
            }
        });
    }

    /// The newest first.
    public List<Alarm> of(Realm realm) {
        return alarms.of(realm);
    }

    /// Those that stand.
    public List<Alarm> open(Realm realm) {
        return of(realm).stream().filter(alarm -> alarm.cleared() == null).toList();
    }

    public Optional<Alarm> find(Realm realm, int number) {
        return of(realm).stream().filter(alarm -> alarm.number() == number).findFirst();
    }

    /// Those nobody was told of.
    public List<Alarm> untold() {
        return alarms.untold();
    }

    public void told(Alarm alarm, Instant at) {
        alarms.told(alarm, at);
    }

    /// Ends an alarm; the reason is read by everybody who reads the alarm.
    public void clear(Alarm alarm, String reason, Author by, Instant at) {
        var said = reason.strip();
        if (said.length() < 10 || said.length() > LONGEST) {
            throw new Refused("ledger.alarm.reason", "reason", 10, LONGEST);
        }
        if (!alarms.clear(alarm, said, by, at)) {
            throw new Refused("ledger.alarm.over", null);
        }
    }
}

package vn.doithoai.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// Takes what was deleted out of the files of the database as well: PostgreSQL leaves deleted rows
/// where they lay, and its log repeats them. Done at night, because tables are locked while they
/// are written anew; a day later at whatever hour. — Law on Denunciations 2018, art. 8 and 56
@Service
public class Scrubbing {
    private static final Logger LOG = LoggerFactory.getLogger(Scrubbing.class);
    private static final Set<Integer> NIGHT = Set.of(1, 2, 3, 4);
    private static final Duration AT_THE_LATEST = Duration.ofDays(1);

    private final ScrubbingStore store;
    private final Uuid7 ids;

    Scrubbing(ScrubbingStore store, Uuid7 ids) {
        this.store = store;
        this.ids = ids;
    }

    /// Said in the transaction that deletes.
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Realm realm, Instant at) {
        store.ask(realm, ids.next(), at);
    }

    /// Whether it was time and something was asked for.
    boolean scrubWhenQuiet(Instant now) {
        var asked = store.askedFirst();
        return asked.isPresent()
                && (NIGHT.contains(VietnamTime.hour(now))
                        || asked.get().plus(AT_THE_LATEST).isBefore(now))
                && scrub(now);
    }

    boolean scrub(Instant now) {
        try {
            store.rewrite();
            store.done(now);
            return true;
        } catch (DataAccessException notAllowed) {
            LOG.warn("what was deleted is still in the files of the database; see docs/running");
            return false;
        }
    }
}

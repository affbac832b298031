package vn.doithoai.statistics;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.petition.Census;
import vn.doithoai.shared.Realm;

/// Counts once, at the first start after an upgrade and before anybody can act, how the matters
/// went that are older than the columns which count it, and by whose hands. Realms begun since were
/// never without.
@Component
class TakingOver implements SmartLifecycle {
    private final JdbcClient db;
    private final Census census;
    private final ChangeStore changes;
    private final TransactionOperations transactions;
    private boolean done;

    TakingOver(
            JdbcClient db, Census census, ChangeStore changes, TransactionOperations transactions) {
        this.db = db;
        this.census = census;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        transactions.executeWithoutResult(_ -> {
            waiting("delete from statistics_uncounted returning realm").forEach(this::count);
            waiting("delete from statistics_unhanded returning realm")
                    .forEach(this::tellBodiesApart);
        });
        done = true;
    }

    /// Whoever deletes the row counts; another node waits here and then finds none.
    private List<String> waiting(String sql) {
        return db.sql(sql).query((row, _) -> row.getString("realm")).list();
    }

    private void count(String realm) {
        changes.add(
                census.of(new Realm(realm)).stream()
                        .map(group -> Change.of(new Realm(realm), group))
                        .toList());
    }

    /// What was counted as nobody's so far is counted as its body's: all together stay as they
    /// were.
    private void tellBodiesApart(String realm) {
        changes.add(
                census.ofBodies(new Realm(realm)).stream()
                        .map(group -> Change.ofBody(new Realm(realm), group))
                        .flatMap(now -> Change.between(now.nobodys(), now).stream())
                        .toList());
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /// Before the door opens.
    @Override
    public int getPhase() {
        return 0;
    }
}

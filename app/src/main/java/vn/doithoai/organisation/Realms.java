package vn.doithoai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.doithoai.shared.Realm;

/// The jurisdictions kept in this system. The first one added is the main one, shown when an
/// address names none.
@Repository
public class Realms {
    private static final String COLUMNS =
            "select realm, prefix, province, name, demonstration from organisation_realm ";

    private static final String BY_CODE = "where realm = :key";
    private static final String BY_PREFIX = "where prefix = :key";

    private record Asked(String which, String key) {}

    private final JdbcClient db;

    /// Entries never change once they are there, and every request names one. What a transaction
    /// reads may be its own and never come to be, so only what is read where nothing is written is
    /// kept.
    private final Map<Asked, RealmEntry> known = new ConcurrentHashMap<>();

    Realms(JdbcClient db) {
        this.db = db;
    }

    public Optional<RealmEntry> main() {
        return knownOr("order by position limit 1", "");
    }

    public List<RealmEntry> all() {
        return db.sql(COLUMNS + "order by position").query(Realms::entry).list();
    }

    public Optional<RealmEntry> withCode(String code) {
        return knownOr(BY_CODE, code);
    }

    public Optional<RealmEntry> withPrefix(String prefix) {
        return knownOr(BY_PREFIX, prefix);
    }

    private Optional<RealmEntry> knownOr(String which, String key) {
        var asked = new Asked(which, key);
        var entry = known.get(asked);
        if (entry != null) {
            return Optional.of(entry);
        }
        var found = db.sql(COLUMNS + which).param("key", key).query(Realms::entry).optional();
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            found.ifPresent(one -> keep(asked, one));
        }
        return found;
    }

    private void keep(Asked asked, RealmEntry entry) {
        known.put(asked, entry);
        known.put(new Asked(BY_CODE, entry.realm().code()), entry);
        known.put(new Asked(BY_PREFIX, entry.prefix()), entry);
    }

    public void add(RealmEntry entry) {
        db.sql(
                        """
                        insert into organisation_realm (realm, prefix, province, name, demonstration)
                        values (:realm, :prefix, :province, :name, :demonstration)
                        """)
                .param("realm", entry.realm().code())
                .param("prefix", entry.prefix())
                .param("province", entry.province().value())
                .param("name", entry.name())
                .param("demonstration", entry.demonstration())
                .update();
    }

    private static RealmEntry entry(ResultSet row, int number) throws SQLException {
        return new RealmEntry(
                new Realm(row.getString("realm")),
                row.getString("prefix"),
                new UnitId(row.getString("province")),
                row.getString("name"),
                row.getBoolean("demonstration"));
    }
}

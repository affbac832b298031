package vn.doithoai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// The jurisdictions kept in this system. The first one added is the main one, shown when an
/// address names none.
@Repository
public class Realms {
    private static final String COLUMNS =
            "select realm, prefix, province, name, demonstration from organisation_realm ";
    private final JdbcClient db;

    /// Entries never change once they are there, and every request names one.
    private final Map<String, RealmEntry> known = new ConcurrentHashMap<>();

    Realms(JdbcClient db) {
        this.db = db;
    }

    public Optional<RealmEntry> main() {
        return db.sql(COLUMNS + "order by position limit 1").query(Realms::entry).optional();
    }

    public List<RealmEntry> all() {
        return db.sql(COLUMNS + "order by position").query(Realms::entry).list();
    }

    public Optional<RealmEntry> withCode(String code) {
        return knownOr(code, "where realm = :key");
    }

    public Optional<RealmEntry> withPrefix(String prefix) {
        return knownOr(prefix, "where prefix = :key");
    }

    private Optional<RealmEntry> knownOr(String key, String condition) {
        var entry = known.get(key);
        if (entry != null) {
            return Optional.of(entry);
        }
        var read = db.sql(COLUMNS + condition).param("key", key).query(Realms::entry).optional();
        read.ifPresent(found -> known.put(key, found));
        return read;
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

package vn.doithoai.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.VerifiedTree;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;
import vn.doithoai.vault.Vault;

/// Every entry of a log as its files have it, and everything the tables and the vault hold in
/// words, to hold the one against the other.
public record WholeLog(
        JdbcClient db,
        Vault vault,
        LogFiles files,
        LogFolders folders,
        TransactionOperations transactions) {
    private static final Reader SOMEBODY = new Reader(null, Purpose.ACCESS);

    /// What people said and who they are, found in this log.
    public Set<String> namesIn(Realm realm) {
        var personal = personal(realm);
        var scan = new LogScan(personal);
        if (personal.size() < 10 || scan.forms() < 30) {
            throw new AssertionError("nothing to look for: " + scan.forms());
        }
        return scan.hits(entries(realm));
    }

    List<byte[]> entries(Realm realm) {
        try {
            var head = files.checkpoint(realm).orElseThrow().checkpoint().head();
            var tree = VerifiedTree.open(head, folders.of(realm));
            var all = new ArrayList<byte[]>();
            for (long n = 0; n * 256 < head.size(); n++) {
                all.addAll(tree.entries(n));
            }
            return all;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<String> personal(Realm realm) {
        var personal = new ArrayList<String>();
        columns().forEach(column -> personal.addAll(words(column)));
        subjects(realm)
                .forEach(subject ->
                        transactions.executeWithoutResult(_ ->
                                vault.of(realm, subject, SOMEBODY)
                                        .forEach(text -> personal.add(text.words()))));
        return personal;
    }

    private record Column(String table, String name) {}

    /// Every column of every table of ours that may hold words of people; the code lists are the
    /// log's own vocabulary.
    private List<Column> columns() {
        return db.sql(
                        """
                        select table_name, column_name from information_schema.columns
                         where table_schema = 'public'
                           and data_type = 'text'
                           and table_name not like 'ledger%'
                           and table_name not like 'flyway%'
                           and table_name not like 'shared_code%'
                        """)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private List<String> words(Column column) {
        return db.sql(
                        "select distinct \"%1$s\" from %2$s where \"%1$s\" ~ '\\s' or \"%1$s\" like '%%@%%.%%'"
                                .formatted(column.name(), column.table()))
                .query(String.class)
                .list();
    }

    private List<SubjectId> subjects(Realm realm) {
        return db.sql("select id from vault.subject where realm = :realm and data_key is not null")
                .param("realm", realm.code())
                .query((row, _) -> new SubjectId(row.getObject(1, UUID.class)))
                .list();
    }
}

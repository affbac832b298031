package vn.doithoai.vault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every row of the vault as text, its bytes read as UTF-8 wherever they can be.
final class VaultRows {
    private VaultRows() {}

    static List<String> all(JdbcClient db) {
        return tables(db).stream()
                .flatMap(table ->
                        db.sql("select * from vault." + table).query().listOfRows().stream())
                .map(row -> String.join(" ", row.values().stream().map(VaultRows::read).toList()))
                .toList();
    }

    static List<String> tables(JdbcClient db) {
        return db.sql(
                        "select table_name from information_schema.tables where table_schema = 'vault'")
                .query(String.class)
                .list();
    }

    private static String read(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(value);
    }
}

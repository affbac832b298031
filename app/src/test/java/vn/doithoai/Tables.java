package vn.doithoai;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many rows every table of the program holds: what is the same before and after an act that
/// was refused shows that nothing was half saved. Counts are left out: they are folded whenever the
/// program finds the time.
public final class Tables {
    private Tables() {}

    public static Map<String, Long> rows(JdbcClient db) {
        var rows = new TreeMap<String, Long>();
        db.sql(
                        """
                        select table_name,
                          (xpath('/row/n/text()', query_to_xml(
                            format('select count(*) as n from %I.%I', table_schema, table_name),
                            false, true, '')))[1]::text::bigint as held
                          from information_schema.tables
                         where table_schema = 'public'
                           and table_type = 'BASE TABLE'
                           and table_name not like 'statistics%'
                        """)
                .query(row -> {
                    rows.put(row.getString("table_name"), row.getLong("held"));
                });
        return rows;
    }

    /// Every column whose text holds these words, in whatever case: what is nowhere here was not
    /// stored.
    public static List<String> columnsHolding(JdbcClient db, String words) {
        return columns(db).stream()
                .filter(column ->
                        db.sql(
                                        "select exists (select from %s where %s::text ilike :words)"
                                                .formatted(column[0], column[1]))
                                .param("words", "%" + words + "%")
                                .query(Boolean.class)
                                .single())
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    private static List<String[]> columns(JdbcClient db) {
        return db.sql(
                        """
                        select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name),
                          quote_ident(c.column_name)
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema not in ('pg_catalog', 'information_schema')
                           and t.table_type = 'BASE TABLE'
                        """)
                .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
                .list();
    }
}

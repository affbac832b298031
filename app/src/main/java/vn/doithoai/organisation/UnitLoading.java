package vn.doithoai.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.TextKeys;

/// Brings the units into the database before anybody asks for one: at the first start, and again
/// when the data that comes with the program has changed. Each table in one statement.
@Component
class UnitLoading {
    private final JdbcClient db;

    UnitLoading(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        var checksum = UnitFiles.checksum();
        if (!checksum.equals(loaded())) {
            transaction.executeWithoutResult(_ -> load(checksum));
        }
    }

    private String loaded() {
        return db.sql("select checksum from organisation_unit_source where name = 'units'")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// Units are replaced in place and none is removed, for records may already point to it.
    private void load(String checksum) {
        units();
        restated();
        succession();
        db.sql(
                        """
                        insert into organisation_unit_source (name, checksum) values ('units', :sum)
                        on conflict (name) do update set checksum = excluded.checksum
                        """)
                .param("sum", checksum)
                .update();
    }

    private void units() {
        var rows = UnitFiles.rows("units.csv");
        var paths = paths(rows);
        db.sql(
                        """
                        insert into organisation_unit (id, code, level, full_name, kind, parent,
                          valid_from, valid_until, name, path, tone_key, plain_key)
                        select id, split_part(id, '@', 1), level, full_name, kind,
                               nullif(parent, ''), cast(since as date),
                               cast(nullif(ends, '') as date), name, path, tone_key, plain_key
                          from unnest(:id, :level, :full, :kind, :parent, :since, :ends,
                                 :name, :path, :tone, :plain)
                            as row (id, level, full_name, kind, parent, since, ends,
                                 name, path, tone_key, plain_key)
                        on conflict (id) do update set
                          code = excluded.code, level = excluded.level, name = excluded.name,
                          full_name = excluded.full_name, kind = excluded.kind,
                          parent = excluded.parent, path = excluded.path,
                          valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                          tone_key = excluded.tone_key, plain_key = excluded.plain_key
                        """)
                .param("id", column(rows, row -> row[0]))
                .param("level", column(rows, row -> row[1]))
                .param("full", column(rows, row -> row[2]))
                .param("kind", column(rows, row -> row[3]))
                .param("parent", column(rows, row -> row[4]))
                .param("since", column(rows, row -> row[5].isEmpty() ? "-infinity" : row[5]))
                .param("ends", column(rows, row -> row[6]))
                .param("name", column(rows, row -> UnitNames.bare(row[2])))
                .param("path", column(rows, row -> Objects.requireNonNull(paths.get(row[0]))))
                .param("tone", column(rows, row -> TextKeys.toneKey(row[2])))
                .param("plain", column(rows, row -> TextKeys.plainKey(row[2])))
                .update();
    }

    private void restated() {
        var rows = UnitFiles.rows("restated.csv");
        db.sql("delete from organisation_unit_restated").update();
        db.sql(
                        """
                        insert into organisation_unit_restated (unit, full_name, parent)
                        select unit, full_name, nullif(parent, '')
                          from unnest(:unit, :full, :parent) as row (unit, full_name, parent)
                        """)
                .param("unit", column(rows, row -> row[0]))
                .param("full", column(rows, row -> row[1]))
                .param("parent", column(rows, row -> row[2]))
                .update();
    }

    private void succession() {
        var rows = UnitFiles.rows("succession.csv");
        db.sql("delete from organisation_succession").update();
        db.sql(
                        """
                        insert into organisation_succession (predecessor, successor, certain)
                        select predecessor, successor, how = 'whole'
                          from unnest(:predecessor, :successor, :how)
                            as row (predecessor, successor, how)
                        """)
                .param("predecessor", column(rows, row -> row[0]))
                .param("successor", column(rows, row -> row[1]))
                .param("how", column(rows, row -> row[2]))
                .update();
    }

    private static String[] column(List<String[]> rows, Function<String[], String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    /// Parents stand before their children in the file.
    private static Map<String, String> paths(List<String[]> rows) {
        var paths = new HashMap<String, String>();
        for (var row : rows) {
            var above = paths.get(row[4]);
            paths.put(row[0], above == null ? row[0] : above + "/" + row[0]);
        }
        return paths;
    }
}

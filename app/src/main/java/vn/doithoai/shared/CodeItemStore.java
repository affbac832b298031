package vn.doithoai.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of code lists.
@Repository
class CodeItemStore {
    private final JdbcClient db;
    private final InstantSource clock;

    CodeItemStore(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Adds what is not there yet and leaves every edited word as it is.
    void addAbsent(List<CodeLists.Item> items) {
        for (var item : items) {
            insert(item, item.position(), "on conflict (list, code) do nothing")
                    .param("by", null)
                    .param("at", null)
                    .update();
        }
    }

    void add(CodeLists.Item item, int position, UUID by) {
        insert(item, position, "")
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec insert(CodeLists.Item item, int position, String onConflict) {
        var sql =
                """
                insert into shared_code_item
                       (list, code, vi, en, "group", position, changed_by, changed_at)
                values (:list, :code, :vi, :en, :group, :position, :by, :at)
                """;
        return db.sql(sql + onConflict)
                .param("list", item.list())
                .param("code", item.code())
                .param("vi", item.vi())
                .param("en", item.en())
                .param("group", item.group())
                .param("position", position);
    }

    void save(CodeLists.Item item, UUID by) {
        db.sql(
                        """
                        update shared_code_item
                           set vi = :vi, en = :en, retired = :retired,
                               changed_by = :by, changed_at = :at
                         where list = :list and code = :code
                        """)
                .param("list", item.list())
                .param("code", item.code())
                .param("vi", item.vi())
                .param("en", item.en())
                .param("retired", item.retired())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Two items of a list change places.
    void swap(CodeLists.Item one, CodeLists.Item other, UUID by) {
        db.sql(
                        """
                        update shared_code_item
                           set position = case code when :one then :place else :otherPlace end,
                               changed_by = :by, changed_at = :at
                         where list = :list and code in (:one, :other)
                        """)
                .param("list", one.list())
                .param("one", one.code())
                .param("other", other.code())
                .param("place", other.position())
                .param("otherPlace", one.position())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Map<String, SequencedMap<String, CodeLists.Item>> all() {
        var lists = new LinkedHashMap<String, SequencedMap<String, CodeLists.Item>>();
        ShippedLists.NAMES.forEach(name -> lists.put(name, new LinkedHashMap<>()));
        db.sql("select * from shared_code_item order by list, position, code")
                .query(CodeItemStore::item)
                .list()
                .forEach(item ->
                        lists.computeIfAbsent(item.list(), _ -> new LinkedHashMap<>())
                                .put(item.code(), item));
        return lists;
    }

    private static CodeLists.Item item(ResultSet row, int number) throws SQLException {
        return new CodeLists.Item(
                row.getString("list"),
                row.getString("code"),
                row.getString("vi"),
                row.getString("en"),
                row.getString("group"),
                row.getInt("position"),
                row.getBoolean("retired"));
    }
}

package vn.doithoai.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of code lists: the items every realm starts from, and what each realm made of them.
@Repository
class CodeItemStore {
    private final JdbcClient db;

    CodeItemStore(JdbcClient db) {
        this.db = db;
    }

    /// Adds what is not there yet and leaves every other item as it is.
    void addAbsent(List<CodeLists.Item> items) {
        for (var item : items) {
            db.sql(
                            """
                            insert into shared_code_item (list, code, vi, en, "group", position)
                            values (:list, :code, :vi, :en, :group, :position)
                            on conflict (list, code) do nothing
                            """)
                    .param("list", item.list())
                    .param("code", item.code())
                    .param("vi", item.vi())
                    .param("en", item.en())
                    .param("group", item.group())
                    .param("position", item.position())
                    .update();
        }
    }

    List<CodeLists.Item> shipped() {
        return db.sql("select * from shared_code_item order by list, position, code")
                .query(CodeItemStore::item)
                .list();
    }

    /// All edits of a realm, the older before the newer.
    List<CodeEdit> edits(Realm realm) {
        return db.sql(
                        """
                        select * from shared_code_edit
                         where realm = :realm order by list, code, seq
                        """)
                .param("realm", realm.code())
                .query(CodeItemStore::edit)
                .list();
    }

    /// Writes down how items read from now on, all of them or none.
    void add(Realm realm, List<CodeLists.Item> items, Author by, Instant at) {
        db.sql(
                        """
                        insert into shared_code_edit (realm, list, code, seq, vi, en, "group",
                          position, retired, edited_by, edited_as, edited_at)
                        select :realm, item.list, item.code,
                               1 + (select count(*) from shared_code_edit earlier
                                     where earlier.realm = :realm and earlier.list = item.list
                                       and earlier.code = item.code),
                               vi, en, "group", position, retired, :by, cast(:as as uuid), :at
                          from unnest(:list, :code, :vi, :en, :group, :position, :retired)
                            as item (list, code, vi, en, "group", position, retired)
                        """)
                .param("realm", realm.code())
                .param("list", column(items, CodeLists.Item::list, String[]::new))
                .param("code", column(items, CodeLists.Item::code, String[]::new))
                .param("vi", column(items, CodeLists.Item::vi, String[]::new))
                .param("en", column(items, CodeLists.Item::en, String[]::new))
                .param("group", column(items, CodeLists.Item::group, String[]::new))
                .param("position", column(items, CodeLists.Item::position, Integer[]::new))
                .param("retired", column(items, CodeLists.Item::retired, Boolean[]::new))
                .param("by", by.account())
                .param("as", by.heldAs())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static <T> @Nullable T[] column(
            List<CodeLists.Item> items,
            Function<CodeLists.Item, @Nullable T> value,
            IntFunction<@Nullable T[]> array) {
        return items.stream().map(value).toArray(array);
    }

    private static CodeEdit edit(ResultSet row, int number) throws SQLException {
        return new CodeEdit(
                item(row, number),
                new Author(
                        row.getObject("edited_by", UUID.class),
                        row.getObject("edited_as", UUID.class)),
                row.getTimestamp("edited_at").toInstant());
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

package vn.doithoai.statistics.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.statistics.Checking;
import vn.doithoai.statistics.Comparing;
import vn.doithoai.statistics.PrintedTable;
import vn.doithoai.statistics.PrintedTables;

/// Puts together what the page of printed figures shows.
@Component
class CheckPages {
    private final ReportQueries queries;
    private final PrintedTables tables;
    private final Comparing comparing;
    private final Uuid7 ids;

    CheckPages(ReportQueries queries, PrintedTables tables, Comparing comparing, Uuid7 ids) {
        this.queries = queries;
        this.tables = tables;
        this.comparing = comparing;
        this.ids = ids;
    }

    CheckPage empty(@Nullable String realm) {
        return page(queries.realm(realm), null);
    }

    CheckPage kept(@Nullable String realm, String id) {
        var entry = queries.realm(realm);
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new Absent();
        }
        return page(
                entry, tables.withId(entry.realm(), UUID.fromString(id)).orElseThrow(Absent::new));
    }

    CheckPage checked(CheckForm typed, @Nullable MultipartFile file) {
        return page(queries.realm(typed.realm()), read(typed, file));
    }

    PrintedTable read(CheckForm typed, @Nullable MultipartFile file) {
        return typed.read(ids.next(), file);
    }

    private CheckPage page(RealmEntry realm, @Nullable PrintedTable table) {
        return new CheckPage(
                realm,
                ids.next(),
                table,
                table == null ? List.of() : Checking.of(table),
                table == null ? List.of() : comparing.of(table, realm.realm()),
                tables.of(realm.realm()));
    }
}

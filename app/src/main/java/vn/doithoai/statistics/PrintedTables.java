package vn.doithoai.statistics;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// Printed tables an office keeps beside its own counts.
@Service
public class PrintedTables {
    private static final int LONGEST = 500;

    private final PrintedTableStore store;
    private final InstantSource clock;

    PrintedTables(PrintedTableStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Keeps a table in the realm of the office that brings it; the same id again keeps nothing
    /// twice.
    @Transactional
    public void keep(PrintedTable table, Actor by) {
        if (!by.may(Right.RECORD)) {
            throw new Refused("statistics.keeper", null);
        }
        store.add(by.realm(), tidy(table), by, clock.instant());
    }

    /// Newest first.
    public List<PrintedTable> of(Realm realm) {
        return store.of(realm);
    }

    public Optional<PrintedTable> withId(Realm realm, UUID id) {
        return store.withId(realm, id);
    }

    private static PrintedTable tidy(PrintedTable table) {
        var title = line(table.title(), "title");
        if (title.isEmpty()) {
            throw new Refused("statistics.title_missing", "title");
        }
        return new PrintedTable(
                table.id(), title, line(table.source(), "source"), table.period(), table.lines());
    }

    private static String line(String typed, String field) {
        var text = TextKeys.exact(typed).strip();
        if (text.length() > LONGEST) {
            throw new Refused("statistics.text_too_long", field, LONGEST);
        }
        return text;
    }
}

package vn.doithoai.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.ListPage;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// The register of meetings as it is read: by period, level, kind, unit and words, newest first,
/// page by page; meetings without a date come last.
@Service
@Transactional(readOnly = true)
public class MeetingRegister {
    private final MeetingShelf shelf;
    private final Realms realms;

    MeetingRegister(MeetingShelf shelf, Realms realms) {
        this.shelf = shelf;
        this.realms = realms;
    }

    public ListPage<Meeting> find(MeetingQuery query, @Nullable Cursor from, int size) {
        return ListPage.read(
                (at, limit) -> rows(query, at, limit), from, size, MeetingRegister::place);
    }

    private List<Meeting> rows(MeetingQuery query, @Nullable Cursor from, int limit) {
        var where = query.where();
        return from == null
                ? shelf.newest(where, limit)
                : shelf.from(from, from.narrow(where, "m.sort_day", "m.id"), limit);
    }

    private static Cursor place(Meeting row) {
        return Cursor.after(MeetingStore.sortDay(row.day()), row.id());
    }

    public int count(MeetingQuery query) {
        return shelf.count(query.where());
    }

    public Optional<Meeting> withId(Realm realm, MeetingId id) {
        return one(MeetingQuery.all(realm), "m.id = :id", "id", id.value());
    }

    /// A code as people type it; its prefix says which realm to look in.
    Optional<Meeting> withCode(String code) {
        var sound = ReadableCode.read(code);
        return sound.flatMap(this::home)
                .flatMap(realm ->
                        one(MeetingQuery.all(realm), "m.code = :code", "code", sound.get()));
    }

    Optional<Meeting> reachableBy(Actor actor, String code) {
        return ReadableCode.read(code)
                .flatMap(sound -> one(reach(actor), "m.code = :code", "code", sound));
    }

    Optional<Meeting> reachableBy(Actor actor, MeetingId id) {
        return one(reach(actor), "m.id = :id", "id", id.value());
    }

    private static MeetingQuery reach(Actor actor) {
        return MeetingQuery.all(actor.realm()).reachableBy(actor);
    }

    private Optional<Realm> home(String code) {
        return realms.withPrefix(code.substring(0, code.indexOf('-'))).map(RealmEntry::realm);
    }

    private Optional<Meeting> one(MeetingQuery query, String condition, String name, Object value) {
        Where where = query.where().and(condition, name, value);
        return shelf.newest(where, 1).stream().findFirst();
    }

    /// The meetings with these ids, for the pages of matters raised at them.
    public List<Meeting> withIds(Realm realm, List<MeetingId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var where =
                MeetingQuery.all(realm)
                        .where()
                        .and(
                                "m.id = any(:ids)",
                                "ids",
                                ids.stream().map(MeetingId::value).toArray(UUID[]::new));
        return shelf.newest(where, ids.size());
    }
}

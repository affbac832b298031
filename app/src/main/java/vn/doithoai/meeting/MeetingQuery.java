package vn.doithoai.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// What a reader looks for in the register of meetings. Empty lists and nulls ask for nothing;
/// paths take in everything below; `words` is text as typed, with or without marks.
public record MeetingQuery(
        Realm realm,
        @Nullable Period period,
        List<String> levels,
        List<String> kinds,
        List<String> unitPaths,
        List<String> placePaths,
        @Nullable String words,
        @Nullable Actor reader) {

    public static MeetingQuery all(Realm realm) {
        return new MeetingQuery(
                realm, null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /// Only those this person may act on: authorisation is the query.
    public MeetingQuery reachableBy(Actor actor) {
        return new MeetingQuery(realm, period, levels, kinds, unitPaths, placePaths, words, actor);
    }

    Where where() {
        var where =
                new Where()
                        .and("m.realm = :realm", "realm", realm.code())
                        .anyOf("m.level", "levels", levels)
                        .anyOf("m.kind", "kinds", kinds)
                        .below("m.unit_path", "unit", unitPaths)
                        .below("m.unit_path", "place", placePaths);
        if (period != null) {
            where.and("m.sort_day >= :from", "from", period.from())
                    .and("m.last_day <= :to", "to", period.to());
        }
        var query = words == null ? "" : MeetingWords.query(words);
        if (!query.isEmpty()) {
            where.and("m.words @@ :words::tsquery", "words", query);
        }
        if (reader != null) {
            where.and("m.realm = :reader_realm", "reader_realm", reader.realm().code())
                    .below("m.unit_path", "reach", List.of(reader.path()));
        }
        return where;
    }
}

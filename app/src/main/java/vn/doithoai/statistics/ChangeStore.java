package vn.doithoai.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.figures.Result;

/// Writes changes. Each is a new row, so writers never wait for one another; an act's are written
/// in one statement.
@Repository
class ChangeStore {
    private static final int AT_ONCE = 100;
    private static final String INSERT =
            """
            insert into statistics_change
                   (realm, path, level, kind, known, first_day, last_day, topic, handler,
                    meetings, attendance, unanswered, settled, with_roadmap,
                    in_progress, explained, not_settled,
                    answered, confirmed, contested, in_time, late, promised, broken)
            values\s\
            """;
    private static final String ROW =
            """
            (:realm#, :path#, :level#, :kind#, :known#, :first#, :last#, :topic#, :handler#,
             :meetings#, :attendance#, :unanswered#, :settled#, :roadmap#,
             :progress#, :explained#, :notSettled#,
             :answered#, :confirmed#, :contested#, :inTime#, :late#, :promised#, :broken#)\
            """;

    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    void add(List<Change> changes) {
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            insert(changes.subList(from, Math.min(changes.size(), from + AT_ONCE)));
        }
    }

    private void insert(List<Change> changes) {
        var values = new HashMap<String, Object>();
        for (int n = 0; n < changes.size(); n++) {
            var number = Integer.toString(n);
            where(changes.get(n)).forEach((name, value) -> values.put(name + number, value));
            sums(changes.get(n).by()).forEach((name, value) -> values.put(name + number, value));
        }
        var rows =
                IntStream.range(0, changes.size())
                        .mapToObj(n -> ROW.replace("#", Integer.toString(n)))
                        .collect(Collectors.joining(",\n"));
        db.sql(INSERT + rows).params(values).update();
    }

    private static Map<String, Object> where(Change change) {
        var first = change.day().first();
        var last = change.day().last();
        return Map.of(
                "realm", change.realm().code(),
                "path", change.path(),
                "level", change.level(),
                "kind", change.kind(),
                "known", change.day().precision().word(),
                "first", first == null ? LocalDate.MIN : first,
                "last", last == null ? LocalDate.MAX : last,
                "topic", change.topic(),
                "handler", change.handler());
    }

    private static Map<String, Long> sums(Tally by) {
        var how = by.outcomes();
        return Map.ofEntries(
                Map.entry("meetings", by.meetings()),
                Map.entry("attendance", by.attendance()),
                Map.entry("unanswered", by.with(Result.NONE)),
                Map.entry("settled", by.with(Result.SETTLED)),
                Map.entry("roadmap", by.with(Result.IN_PROGRESS_WITH_ROADMAP)),
                Map.entry("progress", by.with(Result.IN_PROGRESS)),
                Map.entry("explained", by.with(Result.EXPLAINED)),
                Map.entry("notSettled", by.with(Result.NOT_SETTLED)),
                Map.entry("answered", how.answered()),
                Map.entry("confirmed", how.confirmed()),
                Map.entry("contested", how.contested()),
                Map.entry("inTime", how.inTime()),
                Map.entry("late", how.late()),
                Map.entry("promised", how.promised()),
                Map.entry("broken", how.broken()));
    }
}

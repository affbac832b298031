package vn.doithoai.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.petition.Result;

/// Writes changes. Each is a new row, so writers never wait for one another.
@Repository
class ChangeStore {
    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    void add(List<Change> changes) {
        changes.forEach(this::add);
    }

    private void add(Change change) {
        var first = change.day().first();
        var last = change.day().last();
        var by = change.by();
        db.sql(
                        """
                        insert into statistics_change
                               (realm, path, level, kind, known, first_day, last_day, topic,
                                meetings, attendance, unanswered, settled, with_roadmap,
                                in_progress, explained, not_settled,
                                answered, confirmed, contested, in_time, late, promised, broken)
                        values (:realm, :path, :level, :kind, :known,
                                :first, :last, :topic,
                                :meetings, :attendance, :unanswered, :settled, :roadmap,
                                :progress, :explained, :notSettled,
                                :answered, :confirmed, :contested, :inTime, :late, :promised,
                                :broken)
                        """)
                .param("realm", change.realm().code())
                .param("path", change.path())
                .param("level", change.level())
                .param("kind", change.kind())
                .param("known", change.day().precision().word())
                .param("first", first == null ? LocalDate.MIN : first)
                .param("last", last == null ? LocalDate.MAX : last)
                .param("topic", change.topic())
                .param("meetings", by.meetings())
                .param("attendance", by.attendance())
                .param("unanswered", by.with(Result.NONE))
                .param("settled", by.with(Result.SETTLED))
                .param("roadmap", by.with(Result.IN_PROGRESS_WITH_ROADMAP))
                .param("progress", by.with(Result.IN_PROGRESS))
                .param("explained", by.with(Result.EXPLAINED))
                .param("notSettled", by.with(Result.NOT_SETTLED))
                .params(outcomes(by.outcomes()))
                .update();
    }

    private static Map<String, Long> outcomes(Outcomes by) {
        return Map.of(
                "answered", by.answered(),
                "confirmed", by.confirmed(),
                "contested", by.contested(),
                "inTime", by.inTime(),
                "late", by.late(),
                "promised", by.promised(),
                "broken", by.broken());
    }
}

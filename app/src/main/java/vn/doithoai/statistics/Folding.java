package vn.doithoai.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Folds changes into cells behind the acts' backs, a few thousand at a time. A reader adds cells
/// and changes, so it may stop anywhere, die, or run on several nodes, and no count is ever wrong.
@Component
class Folding {
    private static final int AT_ONCE = 5_000;
    private static final String MOVE =
            """
            with taken as (
              delete from statistics_change
               where realm = :realm
                 and id in (select id from statistics_change
                             where realm = :realm order by id limit :most)
              returning *
            )
            insert into statistics_cell as cell
                   (realm, scope, topic, handler, grain, first_day, level, kind,
                    meetings, attendance, unanswered, settled, with_roadmap,
                    in_progress, explained, not_settled,
                    answered, confirmed, contested, in_time, late, promised, broken)
            select :realm, scope, heading, part.handler, block.grain, block.first_day, level, kind,
                   sum(meetings), sum(attendance), sum(unanswered), sum(settled),
                   sum(with_roadmap), sum(in_progress), sum(explained),
                   sum(not_settled), sum(answered), sum(confirmed), sum(contested),
                   sum(in_time), sum(late), sum(promised), sum(broken)
              from taken
             cross join lateral
                   unnest(array_prepend('*', string_to_array(path, '/'))) scope
             cross join lateral
                   (select '*', '*'
                     union all
                    select topic, '*' where topic <> ''
                     union all
                    select '*', taken.handler where taken.handler <> '') part (heading, handler)
             cross join lateral (
               values ('day', 'day', first_day),
                      ('day', 'month', date_trunc('month', first_day::timestamp)),
                      ('day', 'year', date_trunc('year', first_day::timestamp)),
                      ('month', 'month', first_day),
                      ('month', 'vague_month', first_day),
                      ('month', 'year', date_trunc('year', first_day::timestamp)),
                      ('year', 'year', first_day),
                      ('year', 'vague_year', first_day),
                      ('unknown', 'undated', first_day)
             ) block (known, grain, first_day)
             where block.known = taken.known
             group by scope, heading, part.handler, block.grain, block.first_day, level, kind
                on conflict on constraint statistics_cell_key do update
               set meetings = cell.meetings + excluded.meetings,
                   attendance = cell.attendance + excluded.attendance,
                   unanswered = cell.unanswered + excluded.unanswered,
                   settled = cell.settled + excluded.settled,
                   with_roadmap = cell.with_roadmap + excluded.with_roadmap,
                   in_progress = cell.in_progress + excluded.in_progress,
                   explained = cell.explained + excluded.explained,
                   not_settled = cell.not_settled + excluded.not_settled,
                   answered = cell.answered + excluded.answered,
                   confirmed = cell.confirmed + excluded.confirmed,
                   contested = cell.contested + excluded.contested,
                   in_time = cell.in_time + excluded.in_time,
                   late = cell.late + excluded.late,
                   promised = cell.promised + excluded.promised,
                   broken = cell.broken + excluded.broken
            """;

    private final JdbcClient db;
    private final TransactionOperations transactions;

    Folding(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${doithoai.folding.every:PT1S}")
    void foldAll() {
        for (var realm : waiting()) {
            boolean more;
            do {
                more = fold(realm, AT_ONCE);
            } while (more);
        }
    }

    /// Folds up to so many changes of a realm; false when there was none, or another folder is at
    /// it.
    boolean fold(String realm, int most) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> alone(realm) && move(realm, most) > 0));
    }

    private List<String> waiting() {
        return db.sql(
                        """
                        select distinct realm
                          from (select realm from statistics_change limit 10000) seen
                        """)
                .query((row, _) -> row.getString("realm"))
                .list();
    }

    // Losing this commit in a crash only means folding the same changes again.
    private boolean alone(String realm) {
        return db.sql(
                        """
                        select pg_try_advisory_xact_lock(hashtext('statistics'), hashtext(:realm))
                               and set_config('synchronous_commit', 'off', true) = 'off'
                        """)
                .param("realm", realm)
                .query(Boolean.class)
                .single();
    }

    private int move(String realm, int most) {
        return db.sql(MOVE).param("realm", realm).param("most", most).update();
    }
}

package vn.doithoai.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

/// Reads counts: cells already folded and changes not yet, in one statement and so in one snapshot.
@Repository
class CellStore {
    static final String ALL = "*";

    // What is cut by an end of the period, or has no date, is summed apart from what lies inside.
    // "offset 0" keeps one short index range for each run of blocks, whatever the statistics say.
    private static final String SUMS =
            """
            with block as (
              select * from unnest(cast(:inside as boolean[]), cast(:grains as text[]),
                                   cast(:lows as date[]), cast(:highs as date[]))
                         as t (inside, grain, low, high)
            ), counted as (
              select block.inside, cell.*
                from block
               cross join lateral (
                 select scope, topic as heading, handler, first_day, level, kind,
                        meetings, attendance, unanswered, settled, with_roadmap, in_progress,
                        explained, not_settled,
                        answered, confirmed, contested, in_time, late, promised, broken
                   from statistics_cell
                  where realm = :realm
                    and scope = any(:scopes)
                    and topic = any(:headings)
                    and handler = any(:handlers)
                    and grain = block.grain
                    and first_day between block.low and block.high
                    and kind = any(:kinds)
                 offset 0
               ) cell
               union all
              select first_day >= :from and last_day <= :to, scope, heading, handling.body, first_day, level, kind,
                     meetings, attendance, unanswered, settled, with_roadmap, in_progress,
                     explained, not_settled,
                     answered, confirmed, contested, in_time, late, promised, broken
                from statistics_change change
                join unnest(cast(:scopes as text[])) scope
                  on scope = '*' or scope = any(string_to_array(change.path, '/'))
                join unnest(cast(:headings as text[])) heading
                  on heading = '*' or heading = change.topic
                join unnest(cast(:handlers as text[])) handling (body)
                  on body = '*' or body = change.handler
               where change.realm = :realm
                 and change.first_day <= :to
                 and change.last_day >= :from
                 and change.kind = any(:kinds)
            )
            select inside, %s as part, kind,
                   sum(meetings) meetings, sum(attendance) attendance,
                   sum(unanswered) unanswered, sum(settled) settled,
                   sum(with_roadmap) with_roadmap, sum(in_progress) in_progress,
                   sum(explained) explained, sum(not_settled) not_settled,
                   sum(answered) answered, sum(confirmed) confirmed, sum(contested) contested,
                   sum(in_time) in_time, sum(late) late, sum(promised) promised,
                   sum(broken) broken
              from counted
             group by 1, 2, 3
            """;

    private static final String EXTENT =
            """
            select min(first_day) as first, max(last_day) as last
              from (select first_day, first_day as last_day
                      from statistics_cell
                     where realm = :realm and scope = '*' and topic = '*' and handler = '*'
                       and grain = 'day'
                     union all
                    select first_day, (first_day + interval '1 month - 1 day')::date
                      from statistics_cell
                     where realm = :realm and scope = '*' and topic = '*' and handler = '*'
                       and grain = 'vague_month'
                     union all
                    select first_day, (first_day + interval '1 year - 1 day')::date
                      from statistics_cell
                     where realm = :realm and scope = '*' and topic = '*' and handler = '*'
                       and grain = 'vague_year'
                     union all
                    select first_day, last_day
                      from statistics_change
                     where realm = :realm and known <> 'unknown') dated
            """;

    private final JdbcClient db;

    CellStore(JdbcClient db) {
        this.db = db;
    }

    List<Counted> sums(Realm realm, Period period, Cut cut) {
        var blocks =
                Stream.concat(Blocks.of(period).stream(), Blocks.uncertain(period).stream())
                        .toList();
        return db.sql(SUMS.formatted(cut.by().column()))
                .param("realm", realm.code())
                .param("inside", blocks.stream().map(Blocks::inside).toArray(Boolean[]::new))
                .param("grains", texts(blocks, block -> block.grain().word()))
                .param("lows", texts(blocks, block -> day(block, block.low())))
                .param("highs", texts(blocks, block -> day(block, block.high())))
                .param("scopes", cut.scopes().toArray(String[]::new))
                .param("headings", cut.headings().toArray(String[]::new))
                .param("handlers", cut.handlers().toArray(String[]::new))
                .param("kinds", Dialogue.kinds().toArray(String[]::new))
                .param("from", period.from())
                .param("to", period.to())
                .query(CellStore::counted)
                .list();
    }

    @Nullable Period extent(Realm realm) {
        return db.sql(EXTENT)
                .param("realm", realm.code())
                .query(CellStore::period)
                .optional()
                .orElse(null);
    }

    private static @Nullable Period period(ResultSet row, int number) throws SQLException {
        var first = row.getObject("first", LocalDate.class);
        var last = row.getObject("last", LocalDate.class);
        return first == null || last == null ? null : new Period(first, last);
    }

    private static String[] texts(List<Blocks> blocks, Function<Blocks, String> text) {
        return blocks.stream().map(text).toArray(String[]::new);
    }

    private static String day(Blocks block, LocalDate day) {
        return block.grain() == Grain.UNDATED ? "-infinity" : day.toString();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getBoolean("inside"),
                row.getString("part"),
                row.getString("kind"),
                new Tally(
                        row.getLong("meetings"),
                        row.getLong("attendance"),
                        List.of(
                                row.getLong("unanswered"),
                                row.getLong("settled"),
                                row.getLong("with_roadmap"),
                                row.getLong("in_progress"),
                                row.getLong("explained"),
                                row.getLong("not_settled")),
                        outcomes(row)));
    }

    private static Outcomes outcomes(ResultSet row) throws SQLException {
        return new Outcomes(
                row.getLong("answered"),
                row.getLong("confirmed"),
                row.getLong("contested"),
                row.getLong("in_time"),
                row.getLong("late"),
                row.getLong("promised"),
                row.getLong("broken"));
    }
}

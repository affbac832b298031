package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Where;

/// Reads the two indexes of what waits and what was promised, each by its day, and nothing else.
@Repository
class SlippingStore {
    private final JdbcClient db;

    SlippingStore(JdbcClient db) {
        this.db = db;
    }

    static String sums(Where where, Grouping by) {
        return """
        select part, sum(overdue) overdue, sum(in_time_before) in_time_before,
               sum(already_late) already_late, sum(missed) missed
          from (select %1$s as part, count(*) as overdue,
                       count(*) filter (where r.timeliness = 'in_time') as in_time_before,
                       count(*) filter (where r.timeliness = 'late') as already_late,
                       0 as missed
                  from petition_register r
                 where %2$s
                %4$s
                 group by 1
                 union all
                select %1$s, 0, 0, 0, count(*)
                  from petition_register r
                 where %3$s
                %4$s
                 group by 1) slipped
         group by 1
        """
                .formatted(
                        by.column(), GoingConditions.OVERDUE, GoingConditions.MISSED, where.sql());
    }

    List<Slipped> of(Where where, Grouping by, LocalDate today) {
        return db.sql(sums(where, by))
                .params(where.with("today", today).values())
                .query((row, _) ->
                        new Slipped(
                                row.getString("part"),
                                row.getLong("overdue"),
                                row.getLong("in_time_before"),
                                row.getLong("already_late"),
                                row.getLong("missed")))
                .list();
    }

    List<OverdueDay> byHandler(Where where, LocalDate today) {
        return db.sql(
                        """
                        select r.handler, r.due, count(*) as matters
                          from petition_register r
                         where %s
                        %s
                         group by 1, 2
                         order by 2, 1
                        """
                                .formatted(GoingConditions.OVERDUE, where.sql()))
                .params(where.with("today", today).values())
                .query((row, _) -> {
                    var body = row.getObject("handler", UUID.class);
                    return new OverdueDay(
                            body == null ? null : new OrganisationId(body),
                            row.getObject("due", LocalDate.class),
                            row.getLong("matters"));
                })
                .list();
    }
}

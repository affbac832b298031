package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Counts how all matters of a realm went, from the register itself: for counts kept elsewhere that
/// begin later than the records.
@Repository
public class Census {
    private static final String COUNT =
            """
            select unit_path, level, kind, day_precision, day_first, topic,
                   count(*) filter (where result <> 'none' or contests > 0) as answered,
                   count(*) filter (where ending = 'confirmed') as confirmed,
                   count(*) filter (where contests > 0) as contested,
                   count(*) filter (where timeliness = 'in_time') as in_time,
                   count(*) filter (where timeliness = 'late') as late,
                   count(*) filter (where promise <> 'none') as promised,
                   count(*) filter (where promise = 'broken') as broken
              from petition_register
             where realm = :realm
               and (result <> 'none' or contests > 0 or ending = 'confirmed'
                 or timeliness <> 'none' or promise <> 'none')
             group by 1, 2, 3, 4, 5, 6
            """;

    private final JdbcClient db;

    Census(JdbcClient db) {
        this.db = db;
    }

    /// Matters raised in one place on one day about one topic, and how they went.
    public record Group(
            String path,
            UnitLevel level,
            String kind,
            PartialDate day,
            String topic,
            Outcomes outcomes) {}

    public List<Group> of(Realm realm) {
        return db.sql(COUNT).param("realm", realm.code()).query((row, _) -> group(row)).list();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("unit_path"),
                UnitLevel.of(row.getString("level")),
                row.getString("kind"),
                PartialDate.of(
                        row.getString("day_precision"),
                        row.getObject("day_first", LocalDate.class)),
                row.getString("topic"),
                new Outcomes(
                        row.getLong("answered"),
                        row.getLong("confirmed"),
                        row.getLong("contested"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("promised"),
                        row.getLong("broken")));
    }
}

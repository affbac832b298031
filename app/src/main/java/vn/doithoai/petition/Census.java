package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Counts how all matters of a realm went, from the register itself: for counts kept elsewhere that
/// begin later than the records.
@Repository
public class Census {
    private static final String COUNT =
            """
            select unit_path, level, kind, day_precision, day_first, topic, %s
                   count(*) filter (where result <> 'none' or contests > 0) as answered,
                   count(*) filter (where ending = 'confirmed') as confirmed,
                   count(*) filter (where contests > 0) as contested,
                   count(*) filter (where timeliness = 'in_time') as in_time,
                   count(*) filter (where timeliness = 'late') as late,
                   count(*) filter (where promise <> 'none') as promised,
                   count(*) filter (where promise = 'broken') as broken
              from petition_register
             where realm = :realm
               and %s
             group by %s
            """;
    private static final String WENT =
            COUNT.formatted(
                    "",
                    """
                    (result <> 'none' or contests > 0 or ending = 'confirmed'
                     or timeliness <> 'none' or promise <> 'none')\
                    """,
                    "1, 2, 3, 4, 5, 6");
    private static final String HELD =
            COUNT.formatted(
                    "handler, result, count(*) as matters,",
                    "handler is not null",
                    "1, 2, 3, 4, 5, 6, 7, 8");

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

    /// The same of one body and one result, and how many they are.
    public record Held(Group group, OrganisationId handler, Result result, long matters) {}

    public List<Group> of(Realm realm) {
        return db.sql(WENT).param("realm", realm.code()).query((row, _) -> group(row)).list();
    }

    public List<Held> ofBodies(Realm realm) {
        return db.sql(HELD).param("realm", realm.code()).query((row, _) -> held(row)).list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                group(row),
                new OrganisationId(row.getObject("handler", UUID.class)),
                Result.of(row.getString("result")),
                row.getLong("matters"));
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

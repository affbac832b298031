package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.PromiseState;
import vn.doithoai.figures.Result;
import vn.doithoai.figures.Timeliness;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.SubjectId;

/// Turns rows into the records of this module.
final class PetitionRows {
    private PetitionRows() {}

    static Standing standing(Realm realm, ResultSet row) throws SQLException {
        return new Standing(
                realm,
                new PetitionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                occasion(row),
                row.getString("topic"),
                PetitionClass.of(row.getString("petition_class")),
                Stage.of(row.getString("stage")),
                Result.of(row.getString("result")),
                Ending.of(row.getString("ending")),
                row.getInt("contests"),
                new Course(
                        Timeliness.of(row.getString("timeliness")),
                        PromiseState.of(row.getString("promise")),
                        row.getObject("promised", LocalDate.class)),
                handler(row.getObject("handler", UUID.class)));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                row.getObject("meeting", UUID.class),
                UnitLevel.of(row.getString("level")),
                row.getString("kind"),
                PartialDate.of(
                        row.getString("day_precision"),
                        row.getObject("day_first", LocalDate.class)),
                new UnitId(row.getString("unit")),
                row.getString("unit_path"));
    }

    static Petition petition(ResultSet row) throws SQLException {
        return new Petition(
                standing(new Realm(row.getString("realm")), row),
                row.getInt("acts"),
                new UnitId(row.getString("place")),
                words(row.getString("text")),
                subject(row.getObject("subject", UUID.class)),
                row.getString("channel"),
                row.getString("competence"),
                row.getObject("due", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable SubjectId subject(@Nullable UUID id) {
        return id == null ? null : new SubjectId(id);
    }

    private static @Nullable OrganisationId handler(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    static RecordedAct act(ResultSet row) throws SQLException {
        var from = row.getString("from_stage");
        return new RecordedAct(
                row.getInt("seq"),
                Act.of(row.getString("act")),
                from == null ? null : Stage.of(from),
                Stage.of(row.getString("to_stage")),
                row.getObject("day", LocalDate.class),
                row.getString("note"),
                row.getString("reason"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getObject("held_as", UUID.class));
    }
}

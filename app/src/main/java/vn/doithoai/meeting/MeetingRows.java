package vn.doithoai.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Turns rows into the records of this module.
final class MeetingRows {
    private MeetingRows() {}

    /// The row of a meeting, its chairs and printed figures still to be put in.
    static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new Realm(row.getString("realm")),
                row.getString("code"),
                UnitLevel.of(row.getString("level")),
                row.getString("unit_path"),
                minutes(row),
                row.getObject("attendance_now", Integer.class),
                row.getInt("corrections"),
                List.of(),
                new Counts(
                        row.getInt("turns"),
                        row.getInt("spoken"),
                        row.getInt("written"),
                        row.getInt("guided")),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Minutes minutes(ResultSet row) throws SQLException {
        return new Minutes(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new UnitId(row.getString("unit")),
                row.getString("title"),
                new Organiser(
                        row.getString("organiser"),
                        body(row.getObject("organiser_body", UUID.class))),
                new Counterpart(row.getString("counterpart"), row.getString("counterpart_printed")),
                held(row),
                new Turnout(
                        row.getObject("invited", Integer.class),
                        row.getObject("attendance", Integer.class)),
                List.of(),
                List.of());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                PartialDate.of(
                        row.getString("day_precision"),
                        row.getObject("day_first", LocalDate.class)),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("place"),
                Form.ofWord(row.getString("form")),
                row.getObject("sites", Integer.class));
    }

    private static @Nullable OrganisationId body(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    static Chair chair(ResultSet row) throws SQLException {
        return new Chair(
                row.getString("name"), row.getString("posts"), row.getObject("person", UUID.class));
    }

    static PrintedFigure printed(ResultSet row) throws SQLException {
        return new PrintedFigure(
                Figure.ofWord(row.getString("figure")),
                row.getInt("value"),
                row.getString("words"),
                row.getString("source"));
    }

    /// An act of correction, its figures still to be put in.
    static PrintedCorrection printedCorrection(ResultSet row) throws SQLException {
        return new PrintedCorrection(
                row.getInt("seq"),
                List.of(),
                List.of(),
                row.getString("because"),
                new AccountId(row.getObject("corrected_by", UUID.class)),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }

    static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getInt("seq"),
                row.getObject("was", Integer.class),
                row.getObject("now", Integer.class),
                row.getString("because"),
                new AccountId(row.getObject("corrected_by", UUID.class)),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }
}

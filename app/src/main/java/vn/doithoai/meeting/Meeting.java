package vn.doithoai.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// One meeting as it is read: the minutes as first recorded, the attendance and the printed figures
/// that hold now, and what its contributions add up to.
public record Meeting(
        Realm realm,
        String code,
        UnitLevel level,
        String path,
        Minutes minutes,
        @Nullable Integer attendance,
        int corrections,
        List<PrintedFigure> printed,
        Counts counts,
        AccountId recordedBy,
        Instant recordedAt) {

    public UUID id() {
        return minutes.id().value();
    }

    public String kind() {
        return minutes.kind();
    }

    public UnitId unit() {
        return minutes.unit();
    }

    public PartialDate day() {
        return minutes.held().day();
    }

    /// Where and when the matters raised at this meeting were raised.
    public Occasion occasion() {
        return new Occasion(id(), level, kind(), day(), unit(), path);
    }

    /// What stands on record beside a printed figure; null where this record does not count it.
    public @Nullable Integer recorded(Figure figure) {
        return switch (figure) {
            case INVITED -> minutes.turnout().invited();
            case ATTENDANCE -> attendance;
            case SITES -> minutes.held().sites();
            case TURNS -> counts.turns();
            case MATTERS -> counts.matters();
            case MATTERS_SPOKEN -> counts.mattersSpoken();
            case MATTERS_WRITTEN -> counts.mattersWritten();
            case ANSWERED -> null;
        };
    }

    /// What a reader should know before trusting the record; nothing here blocks it.
    public List<String> warnings() {
        return Warnings.of(this);
    }

    Meeting with(List<Chair> chairs, List<PrintedFigure> minuted, List<PrintedFigure> standing) {
        return new Meeting(
                realm,
                code,
                level,
                path,
                minutes.with(chairs, minuted),
                attendance,
                corrections,
                standing,
                counts,
                recordedBy,
                recordedAt);
    }

    Count count() {
        return counted(attendance);
    }

    Count counted(@Nullable Integer present) {
        return new Count(
                realm,
                id(),
                code,
                level,
                kind(),
                day(),
                unit(),
                path,
                present == null ? 0 : present);
    }
}

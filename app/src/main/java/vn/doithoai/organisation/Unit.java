package vn.doithoai.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An administrative unit as it was from a day (`LocalDate.MIN`: before our first list) until a day
/// that is no longer part of it. `kind` is xa, phuong, thi-tran, dac-khu, huyen, quan, thi-xa,
/// thanh-pho, tinh or thanh-pho-tw; `path` holds the ids from the province down, joined by `/`.
public record Unit(
        UnitId id,
        String code,
        UnitLevel level,
        String name,
        String fullName,
        String kind,
        @Nullable UnitId parent,
        String path,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean isOlderThanOurLists() {
        return from.equals(LocalDate.MIN);
    }

    public boolean existsOn(LocalDate day) {
        var end = until;
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }
}

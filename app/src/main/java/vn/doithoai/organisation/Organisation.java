package vn.doithoai.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Realm;

/// A body that leads, hears, answers or supervises, from a day (`LocalDate.MIN`: before anything we
/// know) until a day that is no longer part of its life, and what took its place.
public record Organisation(
        OrganisationId id,
        Realm realm,
        OrganisationKind kind,
        String name,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable OrganisationId successor) {

    public boolean existsOn(LocalDate day) {
        var end = until;
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }
}

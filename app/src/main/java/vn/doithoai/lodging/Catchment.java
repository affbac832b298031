package vn.doithoai.lodging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Occasion;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;

/// Whose record a matter of a place enters: the realm whose ground it lies on, also after its
/// province became part of another.
@Component
class Catchment {
    private final Realms realms;
    private final Units units;

    Catchment(Realms realms, Units units) {
        this.realms = realms;
        this.units = units;
    }

    /// Where a matter of this place is raised on a day.
    Raised raised(Unit place, LocalDate day) {
        return realms.all().stream()
                .flatMap(realm -> raised(realm, place, day).stream())
                .findFirst()
                .orElseThrow(() -> new Refused("lodging.unit_elsewhere", "unit", name()));
    }

    private String name() {
        return realms.main().map(RealmEntry::name).orElse("");
    }

    /// By the place itself where the realm knows it, so that its own office reaches the matter;
    /// otherwise by the province whose record it is.
    private Optional<Raised> raised(RealmEntry realm, Unit place, LocalDate day) {
        var province = units.withId(realm.province()).orElseThrow();
        if (isIn(province, place)) {
            return Optional.of(new Raised(realm.realm(), occasion(place, day)));
        }
        return after(province).stream().anyMatch(next -> isIn(next, place))
                ? Optional.of(new Raised(realm.realm(), occasion(province, day)))
                : Optional.empty();
    }

    private List<Unit> after(Unit province) {
        var today = units.successorsOf(province.id());
        return Stream.concat(today.certain().stream(), today.candidates().stream()).toList();
    }

    private static boolean isIn(Unit whole, Unit part) {
        return part.path().equals(whole.path()) || part.path().startsWith(whole.path() + "/");
    }

    private static Occasion occasion(Unit unit, LocalDate day) {
        return new Occasion(
                null,
                unit.level(),
                Occasion.NO_MEETING,
                PartialDate.of(day),
                unit.id(),
                unit.path());
    }
}

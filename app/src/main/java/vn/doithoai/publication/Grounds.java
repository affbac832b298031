package vn.doithoai.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;

/// Finds what stands on a unit's ground, then and now.
@Component
public class Grounds {
    private final Units units;

    Grounds(Units units) {
        this.units = units;
    }

    public Optional<Ground> withId(String id) {
        return unitId(id).flatMap(units::withId).map(this::of);
    }

    /// A unit a record names; records name none that is not there.
    Ground of(UnitId id) {
        return of(units.withId(id).orElseThrow());
    }

    Place place(UnitId id) {
        return place(units.withId(id).orElseThrow());
    }

    private Ground of(Unit unit) {
        var territory = units.territoryOf(unit.id());
        var today = units.successorsOf(unit.id());
        return new Ground(
                place(unit),
                others(territory.certain(), unit),
                others(territory.possible(), unit),
                places(today.certain()),
                places(today.candidates()));
    }

    Place place(Unit unit) {
        return new Place(unit, units.inFull(unit));
    }

    List<Place> places(List<Unit> some) {
        return some.stream().map(this::place).toList();
    }

    private List<Place> others(List<String> paths, Unit itself) {
        return paths.stream()
                .map(path -> new UnitId(path.substring(path.lastIndexOf('/') + 1)))
                .filter(id -> !id.equals(itself.id()))
                .flatMap(id -> units.withId(id).stream())
                .map(this::place)
                .toList();
    }

    /// What stands in an address may be anything.
    private static Optional<UnitId> unitId(String typed) {
        try {
            return Optional.of(new UnitId(typed));
        } catch (IllegalArgumentException noUnitHasIt) {
            return Optional.empty();
        }
    }
}

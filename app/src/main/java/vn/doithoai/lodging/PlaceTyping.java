package vn.doithoai.lodging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Refused;

/// Reads which unit is meant: chosen from suggestions, chosen from a list, or typed by a name that
/// only one has. Names are shared by hundreds of communes, so never a guess.
@Component
class PlaceTyping {
    private static final int OFFERED = 12;

    private final Units units;

    PlaceTyping(Units units) {
        this.units = units;
    }

    /// What the name may mean on a day.
    List<UnitSuggestion> offered(String name, LocalDate on) {
        return units.named(name, on, OFFERED);
    }

    Unit unit(TypedLetter typed, LocalDate on) {
        var name = TypedLetter.given(typed.unitName()).strip();
        var unit =
                existing(TypedLetter.given(typed.unitChoice()))
                        .or(() ->
                                existing(TypedLetter.given(typed.unit())).filter(u -> is(u, name)))
                        .or(() -> only(name, on))
                        .orElseThrow(() -> none(name));
        if (!unit.existsOn(on)) {
            throw new Refused("lodging.unit_of_the_past", "unit", unit.fullName());
        }
        return unit;
    }

    private Optional<Unit> existing(String id) {
        return UnitId.typed(id).flatMap(units::withId);
    }

    /// The name counts: a unit chosen before and then typed over is not meant any more.
    private boolean is(Unit unit, String name) {
        return name.isEmpty() || units.inFull(unit).equals(name);
    }

    private Optional<Unit> only(String name, LocalDate on) {
        var offered = offered(name, on);
        var exact = offered.stream().filter(s -> s.inFull().equalsIgnoreCase(name)).toList();
        var left = exact.size() == 1 ? exact : offered;
        return left.size() == 1 ? Optional.of(left.getFirst().unit()) : Optional.empty();
    }

    private static Refused none(String name) {
        return new Refused(
                name.isEmpty() ? "lodging.unit_missing" : "lodging.unit_unclear", "unit", name);
    }
}

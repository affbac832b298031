package vn.doithoai.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.TextKeys;

/// Finds the unit somebody typed among those the reader may reach. Never guesses between two.
@Component
class UnitTyped {
    private static final int LOOKED_AT = 200;
    private static final int NAMED_BACK = 5;

    private final Units units;

    UnitTyped(Units units) {
        this.units = units;
    }

    /// The id of the unit; `chosen` counts when its name still stands in the field, and nothing
    /// does when the name was cleared. What cannot be decided is noted in `typed`.
    String find(
            @Nullable String name,
            @Nullable String chosen,
            @Nullable LocalDate on,
            Actor actor,
            Typed typed) {
        var picked = Typed.text(chosen).strip();
        if (name == null) {
            return picked;
        }
        var text = TextKeys.exact(name).strip();
        if (text.isEmpty() || named(picked, text)) {
            return text.isEmpty() ? "" : picked;
        }
        var found = likeliest(text, on, actor);
        if (found.isEmpty() && on != null) {
            // found at another time, it is refused for the day and not as if nobody knew it
            found = likeliest(text, null, actor);
        }
        if (found.size() > 1) {
            typed.refuse("meeting.unit_ambiguous", "unit", names(found));
        }
        if (found.isEmpty()) {
            typed.refuse("meeting.unit_unknown", "unit");
        }
        return found.size() == 1 ? found.getFirst().unit().id().value() : "";
    }

    private boolean named(String id, String text) {
        return Typed.isUnitId(id)
                && units.withId(new UnitId(id)).map(units::inFull).filter(text::equals).isPresent();
    }

    /// A name typed in full wins over names that merely contain it, and marks over none.
    private List<UnitSuggestion> likeliest(String text, @Nullable LocalDate on, Actor actor) {
        var reached =
                units.named(text, on, LOOKED_AT).stream()
                        .filter(one -> actor.reaches(one.unit().path()))
                        .toList();
        var key = TextKeys.plainKey(text);
        for (var strict :
                List.of(
                        only(reached, one -> one.inFull().equals(text)),
                        only(reached, one -> plain(one.unit().fullName()).equals(key)),
                        only(reached, one -> plain(one.unit().name()).equals(key)),
                        only(reached, UnitSuggestion::sameTones))) {
            if (!strict.isEmpty()) {
                return strict;
            }
        }
        return reached;
    }

    private static List<UnitSuggestion> only(
            List<UnitSuggestion> from, Predicate<UnitSuggestion> kept) {
        return from.stream().filter(kept).toList();
    }

    private static String plain(String name) {
        return TextKeys.plainKey(name);
    }

    private static String names(List<UnitSuggestion> found) {
        return found.stream()
                .limit(NAMED_BACK)
                .map(UnitSuggestion::inFull)
                .collect(Collectors.joining("; "));
    }

    /// The unit a reader's post is for: what a new form proposes.
    Unit own(Actor actor) {
        var path = actor.path();
        return units.withId(new UnitId(path.substring(path.lastIndexOf('/') + 1))).orElseThrow();
    }

    String inFull(Unit unit) {
        return units.inFull(unit);
    }
}

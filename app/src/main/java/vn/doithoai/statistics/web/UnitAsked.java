package vn.doithoai.statistics.web;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// Finds the unit a report was asked for, by its id or by the name typed. Never guesses between
/// two.
@Component
class UnitAsked {
    private static final int LOOKED_AT = 50;
    private static final String FIELD = "unit";

    private final Units units;

    UnitAsked(Units units) {
        this.units = units;
    }

    /// Null when none was asked for.
    @Nullable Unit find(RealmEntry realm, String id, String name) {
        if (id.isEmpty()) {
            return name.isEmpty() ? null : named(realm, TextKeys.exact(name).strip());
        }
        if (!id.matches("\\d{2,5}(@\\d{8})?")) {
            throw unknown(id);
        }
        return units.withId(new UnitId(id)).orElseThrow(() -> unknown(id));
    }

    private static Refused unknown(String id) {
        return new Refused("filter.unit_unknown", FIELD, ReportQueries.shown(id));
    }

    /// A full name wins over one that merely contains it.
    private Unit named(RealmEntry realm, String name) {
        var root = realm.province().value();
        var found =
                units.named(name, null, LOOKED_AT).stream()
                        .filter(one -> one.unit().path().startsWith(root))
                        .toList();
        var key = TextKeys.plainKey(name);
        for (var strict :
                List.of(
                        only(found, one -> one.inFull().equals(name)),
                        only(found, one -> plain(one.unit().fullName()).equals(key)),
                        only(found, one -> plain(one.unit().name()).equals(key)),
                        found)) {
            if (strict.size() == 1) {
                return strict.getFirst().unit();
            }
        }
        throw new Refused("statistics.unit_unclear", FIELD, ReportQueries.shown(name));
    }

    private static List<UnitSuggestion> only(
            List<UnitSuggestion> from, Predicate<UnitSuggestion> kept) {
        return from.stream().filter(kept).toList();
    }

    private static String plain(String name) {
        return TextKeys.plainKey(name);
    }
}

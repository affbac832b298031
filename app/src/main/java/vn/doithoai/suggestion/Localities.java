package vn.doithoai.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;

/// Looks up what became of a unit, once for each: units are reference data.
@Component
class Localities {
    private final Units units;
    private final Map<UnitId, Locality> known = new ConcurrentHashMap<>();

    Localities(Units units) {
        this.units = units;
    }

    Locality of(UnitId id) {
        return known.computeIfAbsent(id, this::found);
    }

    private Locality found(UnitId id) {
        var path = units.withId(id).map(Unit::path).orElse(id.value());
        var after = units.successorsOf(id);
        var sure =
                after.certain().isEmpty() && after.candidates().isEmpty()
                        ? Set.of(path)
                        : paths(after.certain());
        return new Locality(id, path, sure, paths(after.candidates()));
    }

    private static Set<String> paths(List<Unit> found) {
        return found.stream().map(Unit::path).collect(Collectors.toUnmodifiableSet());
    }
}

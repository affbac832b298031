package vn.doithoai.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The administrative units of the country, then and now, and what became of them. Reference data,
/// held in memory.
@Service
public class Units {
    private final UnitIndex index;
    private final Lineage lineage;
    private final UnitSearch search;

    Units(UnitStore store) {
        var restated = store.restated();
        index = new UnitIndex(store.units(), store.links(), restated);
        lineage = new Lineage(index);
        search = new UnitSearch(index, restated);
    }

    public Optional<Unit> withId(UnitId id) {
        return Optional.ofNullable(index.get(id));
    }

    /// The unit that bore the official code on that day; the same code is another unit on another.
    public Optional<Unit> withCodeOn(String code, LocalDate day) {
        return index.versionsOf(code).stream().filter(unit -> unit.existsOn(day)).findFirst();
    }

    /// Every unit of the level on that day, by code.
    public List<Unit> ofLevelOn(UnitLevel level, LocalDate day) {
        return index.all().stream()
                .filter(unit -> unit.level() == level && unit.existsOn(day))
                .toList();
    }

    /// Units that may be the one typed, of all times or of one day, the likeliest first.
    /// Suggestions only: a person chooses.
    public List<UnitSuggestion> named(String typed, @Nullable LocalDate on, int limit) {
        return search.named(typed, on, limit);
    }

    public List<Unit> childrenOf(UnitId id) {
        return index.childrenOf(id);
    }

    /// "Xã Bành Trạch, Huyện Ba Bể, Tỉnh Bắc Kạn".
    public String inFull(Unit unit) {
        return search.inFull(unit);
    }

    /// The units of today in its place; both lists are empty for a unit of today.
    public Succession successorsOf(UnitId id) {
        var unit = index.get(id);
        return unit == null ? new Succession(List.of(), List.of()) : lineage.successorsOf(unit);
    }

    /// Where to look for everything that happened on the unit's ground, under whatever name.
    public Territory territoryOf(UnitId id) {
        var unit = index.get(id);
        return unit == null ? new Territory(List.of(), List.of()) : lineage.territoryOf(unit);
    }
}

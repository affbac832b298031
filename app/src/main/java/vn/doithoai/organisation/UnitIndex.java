package vn.doithoai.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitStore.Link;
import vn.doithoai.organisation.UnitStore.Restated;

/// All units in memory, reached by id, code, parent and succession. About 15,000 small records.
final class UnitIndex {
    private final List<Unit> units;
    private final Map<UnitId, Unit> byId;
    private final Map<String, List<Unit>> byCode;
    private final Map<UnitId, List<Unit>> byParent;
    private final Map<UnitId, List<UnitId>> byLateParent;
    private final Map<UnitId, List<Link>> forward;
    private final Map<UnitId, List<Link>> backward;

    UnitIndex(List<Unit> units, List<Link> links, List<Restated> restated) {
        this.units = List.copyOf(units);
        byId = units.stream().collect(toMap(Unit::id, Function.identity()));
        byCode = units.stream().collect(groupingBy(Unit::code));
        byParent =
                units.stream()
                        .filter(unit -> unit.parent() != null)
                        .collect(groupingBy(UnitIndex::parentOf));
        byLateParent =
                restated.stream()
                        .filter(late -> late.parent() != null)
                        .collect(
                                groupingBy(
                                        late -> Objects.requireNonNull(late.parent()),
                                        mapping(Restated::unit, toList())));
        forward = links.stream().collect(groupingBy(Link::predecessor));
        backward = links.stream().collect(groupingBy(Link::successor));
    }

    List<Unit> all() {
        return units;
    }

    @Nullable Unit get(UnitId id) {
        return byId.get(id);
    }

    List<Unit> versionsOf(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<Unit> childrenOf(UnitId id) {
        return byParent.getOrDefault(id, List.of());
    }

    /// The units that lay in this one at any time we know of: by our lists, or at last.
    Stream<UnitId> everIn(UnitId id) {
        return Stream.concat(
                        childrenOf(id).stream().map(Unit::id),
                        byLateParent.getOrDefault(id, List.of()).stream())
                .distinct();
    }

    List<Link> after(UnitId id) {
        return forward.getOrDefault(id, List.of());
    }

    List<Link> before(UnitId id) {
        return backward.getOrDefault(id, List.of());
    }

    /// The unit itself and all above it, lowest first.
    Stream<Unit> upwards(Unit unit) {
        var parent = unit.parent() == null ? null : byId.get(unit.parent());
        return parent == null ? Stream.of(unit) : Stream.concat(Stream.of(unit), upwards(parent));
    }

    /// Whether all that follows the unit is another version of itself, same code, same name, same
    /// ground.
    boolean goesOnUnchanged(Unit unit) {
        var links = after(unit.id());
        if (unit.isOlderThanOurLists() || links.size() != 1 || !links.getFirst().certain()) {
            return false;
        }
        var next = byId.get(links.getFirst().successor());
        return next != null
                && next.code().equals(unit.code())
                && next.fullName().equals(unit.fullName())
                && before(next.id()).size() == 1;
    }

    private static UnitId parentOf(Unit unit) {
        var parent = unit.parent();
        if (parent == null) {
            throw new IllegalArgumentException(unit + " has no parent");
        }
        return parent;
    }
}

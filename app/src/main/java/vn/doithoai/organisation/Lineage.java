package vn.doithoai.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitStore.Link;

/// Follows units forward to today and backward to all that was on their ground. A way is certain
/// only when each of its steps is.
final class Lineage {
    private static final Comparator<Unit> BY_CODE =
            Comparator.comparing(Unit::code).thenComparing(Unit::from);
    private final UnitIndex index;

    Lineage(UnitIndex index) {
        this.index = index;
    }

    Succession successorsOf(Unit unit) {
        if (index.after(unit.id()).isEmpty() && unit.level() == UnitLevel.DISTRICT) {
            return heirsOf(unit);
        }
        var ends = new LinkedHashMap<UnitId, Boolean>();
        follow(unit.id(), true, this::onwards, ends);
        ends.keySet().removeIf(id -> id.equals(unit.id()) || !isOfToday(id));
        return new Succession(chosen(ends, true), chosen(ends, false));
    }

    /// Districts ended without a successor. All that took ground of their communes are candidates,
    /// unless it was one unit alone (Vân Đồn).
    private Succession heirsOf(Unit district) {
        var ends = new LinkedHashMap<UnitId, Boolean>();
        index.everIn(district.id()).forEach(child -> follow(child, false, this::onwards, ends));
        ends.keySet().removeIf(id -> !isOfToday(id));
        var heirs = chosen(ends, false);
        return heirs.size() == 1
                ? new Succession(heirs, List.of())
                : new Succession(List.of(), heirs);
    }

    private boolean isOfToday(UnitId id) {
        var unit = index.get(id);
        return unit != null && unit.until() == null;
    }

    Territory territoryOf(Unit unit) {
        var found = new LinkedHashMap<UnitId, Boolean>();
        follow(unit.id(), true, this::backwards, found);
        return new Territory(
                chosen(found, true).stream().map(Unit::path).toList(),
                chosen(found, false).stream().map(Unit::path).toList());
    }

    private record Step(UnitId to, boolean certain) {}

    private List<Step> onwards(UnitId id) {
        return steps(index.after(id), Link::successor);
    }

    private List<Step> backwards(UnitId id) {
        return steps(index.before(id), Link::predecessor);
    }

    private static List<Step> steps(List<Link> links, Function<Link, UnitId> end) {
        return links.stream().map(link -> new Step(end.apply(link), link.certain())).toList();
    }

    private static void follow(
            UnitId at,
            boolean certain,
            Function<UnitId, List<Step>> next,
            Map<UnitId, Boolean> found) {
        var known = found.get(at);
        if (known != null && (known || !certain)) {
            return;
        }
        found.put(at, certain);
        next.apply(at).forEach(step -> follow(step.to(), certain && step.certain(), next, found));
    }

    private List<Unit> chosen(Map<UnitId, Boolean> found, boolean certain) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() == certain)
                .map(entry -> index.get(entry.getKey()))
                .mapMulti(Lineage::present)
                .sorted(BY_CODE)
                .toList();
    }

    private static void present(@Nullable Unit unit, Consumer<Unit> downstream) {
        if (unit != null) {
            downstream.accept(unit);
        }
    }
}

package vn.doithoai.suggestion;

import java.util.Collection;
import java.util.Set;
import vn.doithoai.organisation.UnitId;

/// Where a matter is: the unit it was filed under, and the paths of the units of today on that
/// ground, `sure` when it went there whole, `maybe` when it was split.
record Locality(UnitId unit, String path, Set<String> sure, Set<String> maybe) {

    /// How two places lie to each other, the closest first.
    enum Nearness {
        SAME_UNIT,
        SAME_GROUND,
        PERHAPS,
        INSIDE,
        ELSEWHERE;

        boolean sameGround() {
            return compareTo(PERHAPS) <= 0;
        }
    }

    Nearness to(Locality other) {
        if (unit.equals(other.unit)) {
            return Nearness.SAME_UNIT;
        }
        if (below(path, other.path) || below(other.path, path)) {
            return Nearness.INSIDE;
        }
        if (meet(sure, other.sure)) {
            return Nearness.SAME_GROUND;
        }
        if (surrounds(other) || other.surrounds(this)) {
            return Nearness.INSIDE;
        }
        boolean perhaps = meet(sure, other.maybe) || meet(maybe, other.sure);
        return perhaps || meet(maybe, other.maybe) ? Nearness.PERHAPS : Nearness.ELSEWHERE;
    }

    /// Whether a body of this unit answers for all of the other: the other is a part of it, or
    /// became a part of it. A former commune does not answer for the others of its new one.
    boolean covers(Locality other) {
        return below(other.path, path) || isOfToday() && anyBelow(other.sure, path);
    }

    private boolean isOfToday() {
        return sure.contains(path);
    }

    /// Whether the ground of the other lies on that of this one today.
    private boolean surrounds(Locality other) {
        return sure.stream().anyMatch(own -> anyBelow(other.sure, own));
    }

    private static boolean anyBelow(Collection<String> paths, String above) {
        return paths.stream().anyMatch(path -> below(path, above));
    }

    private static boolean below(String path, String above) {
        return path.equals(above) || path.startsWith(above + "/");
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}

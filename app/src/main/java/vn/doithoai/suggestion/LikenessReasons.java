package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;

/// Puts a likeness into reasons: the things both name, where they lie, how many phrases are the
/// same.
@Component
class LikenessReasons {
    private final Units units;

    LikenessReasons(Units units) {
        this.units = units;
    }

    List<Reason> of(Asked asked, Compared one) {
        var likeness = one.likeness();
        var reasons = new ArrayList<Reason>();
        likeness.common().forEach(thing -> reasons.add(Reason.of("thing", thing.shown())));
        likeness.slip()
                .ifPresent(slip ->
                        reasons.add(Reason.of("slip", slip.here().shown(), slip.there().shown())));
        where(asked, one, reasons);
        if (likeness.shared() > 0) {
            reasons.add(Reason.of("phrases", likeness.shared(), likeness.of()));
        }
        return reasons;
    }

    private void where(Asked asked, Compared one, List<Reason> reasons) {
        var there = one.petition().place();
        switch (one.likeness().nearness()) {
            case SAME_UNIT -> reasons.add(Reason.of("same_unit", name(there)));
            case SAME_GROUND ->
                    reasons.add(Reason.of("same_ground", name(asked.place()), name(there)));
            case PERHAPS -> reasons.add(Reason.of("perhaps", name(asked.place()), name(there)));
            case INSIDE -> reasons.add(inside(asked.place(), there, one));
            case ELSEWHERE -> reasons.add(Reason.of("elsewhere", name(there)));
        }
    }

    private Reason inside(UnitId here, UnitId there, Compared one) {
        boolean larger = one.traits().place().path().length() < path(here).length();
        return larger
                ? Reason.of("inside", name(here), name(there))
                : Reason.of("inside", name(there), name(here));
    }

    private String path(UnitId id) {
        return units.withId(id).map(Unit::path).orElse("");
    }

    private String name(UnitId id) {
        return units.withId(id).map(unit -> within(unit.fullName())).orElse(id.value());
    }

    /// As in a sentence: xã Nam Mẫu.
    private static String within(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

package vn.doithoai.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.VietnamTime;

/// Finds units, then or now, and tells what became of them.
@Component
public class UnitHistories {
    private final Units units;
    private final Realms realms;
    private final Grounds grounds;
    private final UnitShares shares;
    private final InstantSource clock;

    UnitHistories(
            Units units, Realms realms, Grounds grounds, UnitShares shares, InstantSource clock) {
        this.units = units;
        this.realms = realms;
        this.grounds = grounds;
        this.shares = shares;
        this.clock = clock;
    }

    public Optional<UnitHistory> withId(String id) {
        return grounds.withId(id).map(this::file);
    }

    public List<UnitSuggestion> named(String typed, int atMost) {
        return units.named(typed, null, atMost);
    }

    /// The provinces and cities of a day, by name as an index of the country.
    public List<Unit> provinces(LocalDate on) {
        return units.ofLevelOn(UnitLevel.PROVINCE, on);
    }

    public List<Unit> provincesToday() {
        return provinces(VietnamTime.day(clock.instant()));
    }

    private UnitHistory file(Ground ground) {
        var unit = ground.place().unit();
        return new UnitHistory(
                ground, above(unit), grounds.places(units.childrenOf(unit.id())), keepers(ground));
    }

    private List<Place> above(Unit unit) {
        var above = new ArrayList<Place>();
        var parent = unit.parent();
        while (parent != null) {
            var place = grounds.place(parent);
            above.addFirst(place);
            parent = place.unit().parent();
        }
        return above;
    }

    /// A realm keeps records of this ground when its province lies above the unit or one before it.
    private List<UnitHistory.Kept> keepers(Ground ground) {
        var roots =
                Stream.of(List.of(ground.place()), ground.before(), ground.perhapsBefore())
                        .flatMap(List::stream)
                        .map(place -> place.unit().path().split("/")[0])
                        .distinct()
                        .toList();
        return realms.all().stream()
                .filter(realm -> roots.contains(realm.province().value()))
                .map(realm -> new UnitHistory.Kept(realm, shares.of(realm, ground.place().unit())))
                .toList();
    }
}

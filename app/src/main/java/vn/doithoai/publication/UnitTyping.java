package vn.doithoai.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.organisation.Units;

/// Reads a unit as it was typed by name, for readers whose browser offers no suggestions.
@Component
public class UnitTyping {
    private static final int OFFERED = 12;

    private final Units units;
    private final Grounds grounds;

    UnitTyping(Units units, Grounds grounds) {
        this.units = units;
        this.grounds = grounds;
    }

    public List<UnitSuggestion> offered(String name) {
        return units.named(name, null, OFFERED);
    }

    /// Whether the name typed still is the unit chosen before.
    public boolean names(String name, String id) {
        return grounds.withId(id).filter(g -> g.place().inFull().equals(name.strip())).isPresent()
                || offered(name).stream().anyMatch(s -> s.unit().id().value().equals(id));
    }

    /// The one unit it can be. Names are shared by hundreds of communes, so never a guess.
    public Optional<String> only(String name) {
        var offered = offered(name);
        var exact =
                offered.stream().filter(s -> s.inFull().equalsIgnoreCase(name.strip())).toList();
        var left = exact.size() == 1 ? exact : offered;
        return left.size() == 1
                ? Optional.of(left.getFirst().unit().id().value())
                : Optional.empty();
    }
}

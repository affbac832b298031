package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;

/// Gathers the matters around one: from the window those near in words or about the same thing, and
/// from the whole register those that share one of its rare phrases. A frequent phrase is in the
/// window anyway; only a rare one is looked up, so the work does not grow with the register.
@Component
class Surveying {
    private static final int NEAREST = 60;
    private static final int ABOUT_THINGS = 30;
    private static final int FROM_REGISTER = 60;
    private static final int PHRASES = 8;

    /// A phrase is rare that stands in at most one of a thousand matters of the window.
    private static final int RARE = 1_000;

    private final Windows windows;
    private final Register register;

    Surveying(Windows windows, Register register) {
        this.windows = windows;
        this.register = register;
    }

    private record Found(List<Near> nearest, Set<PetitionId> ids, Set<String> clues) {}

    Neighbourhood around(Asked asked) {
        var window = windows.on(asked.realm());
        var found = window.ask(all -> found(asked, all));
        var petitions = new LinkedHashMap<PetitionId, Petition>();
        var known = register.withIds(asked.realm(), List.copyOf(found.ids()));
        var older = register.sharing(asked.realm(), found.clues(), FROM_REGISTER);
        Stream.concat(known.stream(), older.stream())
                .forEach(petition -> petitions.put(petition.standing().id(), petition));
        window.ask(all -> refreshed(all, found.ids(), known));
        Optional.ofNullable(asked.itself()).ifPresent(petitions::remove);
        return new Neighbourhood(found.nearest(), petitions);
    }

    private static Found found(Asked asked, Window window) {
        var shingles = Phrases.shingles(asked.text());
        var nearest = window.nearest(shingles, NEAREST);
        var clues =
                NamedThings.in(asked.text()).stream()
                        .filter(thing -> !thing.spot())
                        .flatMap(thing -> thing.clues().stream())
                        .toList();
        var ids = new LinkedHashSet<PetitionId>();
        nearest.forEach(near -> ids.add(near.id()));
        ids.addAll(window.having(clues, ABOUT_THINGS));
        return new Found(
                nearest, ids, window.leavesOut() ? rare(shingles, clues, window) : Set.of());
    }

    /// All clues and the rarest phrases, of equally rare ones the first by name.
    private static Set<String> rare(Set<String> shingles, List<String> clues, Window window) {
        var rarest =
                shingles.stream()
                        .filter(Phrases::isPair)
                        .filter(word -> isRare(word, window))
                        .sorted(
                                Comparator.comparingInt(window::frequency)
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(PHRASES);
        return Stream.concat(clues.stream().filter(word -> isRare(word, window)), rarest)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isRare(String word, Window window) {
        return window.frequency(word) * RARE <= window.size();
    }

    /// What was read just now is the truth: a text that changed is held anew, one that is gone is
    /// forgotten.
    private static boolean refreshed(Window window, Set<PetitionId> asked, List<Petition> found) {
        var gone = new ArrayList<>(asked);
        for (var petition : found) {
            gone.remove(petition.standing().id());
            if (window.holdsAnother(petition.standing().id(), petition.text())) {
                RealmWindow.add(window, petition);
            }
        }
        gone.forEach(window::remove);
        return gone.isEmpty();
    }
}

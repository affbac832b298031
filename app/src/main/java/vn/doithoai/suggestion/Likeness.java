package vn.doithoai.suggestion;

import java.util.List;
import java.util.Optional;
import vn.doithoai.suggestion.Locality.Nearness;

/// How alike two matters are, from the two alone: no other matter and no count of any changes it.
/// `shared` of the `of` phrases of the first stand in the second; `together` are the phrases of
/// both, each once. `apart`: both name hamlets, or roads, and none that is the same.
record Likeness(
        int shared,
        int of,
        int together,
        List<Thing> common,
        Optional<Slipped> slip,
        boolean apart,
        Place place) {
    static Likeness between(Traits asked, Traits other) {
        int shared = (int) asked.pairs().stream().filter(other.pairs()::contains).count();
        var topic = asked.topic();
        return new Likeness(
                shared,
                asked.pairs().size(),
                asked.pairs().size() + other.pairs().size() - shared,
                common(asked, other),
                slip(asked, other),
                apart(asked, other),
                new Place(
                        asked.place().to(other.place()),
                        topic != null && topic.equals(other.topic())));
    }

    /// Shared phrases of all phrases, 0 to 1 (Jaccard).
    double share() {
        return together == 0 ? 0 : (double) shared / together;
    }

    Nearness nearness() {
        return place.nearness();
    }

    /// The same road, school or project, not just the same hamlet.
    boolean sameThing() {
        return common.stream().anyMatch(thing -> !thing.spot());
    }

    private static List<Thing> common(Traits asked, Traits other) {
        return asked.things().stream()
                .filter(thing -> other.things().stream().anyMatch(thing::isSame))
                .toList();
    }

    private static Optional<Slipped> slip(Traits asked, Traits other) {
        return asked.things().stream()
                .flatMap(here ->
                        other.things().stream()
                                .filter(here::mayBeMeant)
                                .map(there -> new Slipped(here, there)))
                .findFirst();
    }

    private static boolean apart(Traits asked, Traits other) {
        return common(asked, other).isEmpty()
                && slip(asked, other).isEmpty()
                && asked.things().stream()
                        .anyMatch(one -> other.things().stream().anyMatch(one::isLike));
    }
}

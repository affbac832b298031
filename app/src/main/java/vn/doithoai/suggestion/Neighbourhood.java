package vn.doithoai.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;

/// The matters around one asked about, as they stand now: the nearest by their words, in order, and
/// any others that may concern the same thing.
record Neighbourhood(List<Near> nearest, Map<PetitionId, Petition> petitions) {
    Stream<Neighbour> neighbours() {
        return nearest.stream().flatMap(near -> neighbour(near).stream());
    }

    private Optional<Neighbour> neighbour(Near near) {
        return Optional.ofNullable(petitions.get(near.id()))
                .map(petition -> new Neighbour(petition, near.likeness()));
    }
}

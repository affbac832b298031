package vn.doithoai.suggestion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.organisation.OrganisationId;

/// The bodies of a realm, by what they are and whose ground they answer for.
final class Directory {
    private final Map<OrganisationId, KnownBody> bodies = new HashMap<>();
    private final LocalDate day;

    Directory(Collection<KnownBody> bodies, LocalDate day) {
        this.day = day;
        bodies.forEach(body -> this.bodies.put(body.id(), body));
    }

    /// Who answers here and now what that body answered there and then: itself, what took its
    /// place, or the body of the same kind for this ground.
    Optional<KnownBody> here(OrganisationId then, Locality place) {
        var found = Optional.ofNullable(bodies.get(then));
        return found.map(this::now)
                .filter(body -> answersFor(body, place))
                .or(() -> found.flatMap(body -> sameRole(body.role(), place)));
    }

    Optional<KnownBody> withId(OrganisationId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /// The bodies a duty is of, for this ground.
    List<KnownBody> withDuty(Duty duty, Locality place) {
        return bodies.values().stream()
                .filter(body -> duty.isOf(body.role()) && answersFor(body, place))
                .toList();
    }

    private KnownBody now(KnownBody body) {
        var next = body;
        for (int i = 0; i < bodies.size() && !next.organisation().existsOn(day); i++) {
            var successor = next.organisation().successor();
            var found = successor == null ? null : bodies.get(successor);
            if (found == null) {
                return next;
            }
            next = found;
        }
        return next;
    }

    private Optional<KnownBody> sameRole(Role role, Locality place) {
        return bodies.values().stream()
                .filter(body -> body.role().isSame(role) && answersFor(body, place))
                .min(Comparator.comparing(body -> body.id().value()));
    }

    private boolean answersFor(KnownBody body, Locality place) {
        return body.organisation().existsOn(day) && body.place().covers(place);
    }
}

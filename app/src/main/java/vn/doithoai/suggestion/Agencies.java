package vn.doithoai.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Units;

/// Suggests who is competent: where similar matters were sent, and what the law says a kind of body
/// is there for.
@Component
class Agencies {
    private final Organisations organisations;
    private final Units units;
    private final Localities localities;

    Agencies(Organisations organisations, Units units, Localities localities) {
        this.organisations = organisations;
        this.units = units;
        this.localities = localities;
    }

    List<Suggested<Organisation>> of(Asked asked, Neighbourhood around, int most) {
        var voters = voters(around);
        var directory = new Directory(bodies(asked, voters), asked.day());
        return new Competence(directory, localities.of(asked.place()))
                .suggested(asked, voters, most);
    }

    /// The nearest matters that were sent to somebody.
    static List<Neighbour> voters(Neighbourhood around) {
        return around.neighbours()
                .filter(one -> one.likeness() >= Poll.SIMILAR && one.petition().handler() != null)
                .limit(Poll.VOTERS)
                .toList();
    }

    /// Those of the day, and those the voters were sent to, which may have ended.
    private List<KnownBody> bodies(Asked asked, List<Neighbour> voters) {
        var known = new LinkedHashMap<OrganisationId, Organisation>();
        organisations.inRealm(asked.realm(), asked.day()).forEach(one -> known.put(one.id(), one));
        for (var voter : voters) {
            var handler = Objects.requireNonNull(voter.petition().handler());
            if (!known.containsKey(handler)) {
                organisations.withId(asked.realm(), handler).ifPresent(o -> known.put(handler, o));
            }
        }
        return known.values().stream().flatMap(one -> body(one).stream()).toList();
    }

    private Optional<KnownBody> body(Organisation one) {
        return units.withId(one.unit())
                .map(unit -> new KnownBody(one, Role.of(one, unit), localities.of(unit.id())));
    }
}

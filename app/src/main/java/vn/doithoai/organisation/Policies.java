package vn.doithoai.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// Which policy is in force for a duty, at a level, on a day: a realm's own before a shipped one,
/// then one for the level before one for every level.
@Component
public class Policies {
    private static final int LONGEST_BASIS = 500;
    private final List<Policy> shipped = ShippedPolicies.read();
    private final PolicyStore store;

    Policies(PolicyStore store) {
        this.store = store;
    }

    public Optional<Policy> held(Realm realm, Duty duty, UnitLevel level, LocalDate day) {
        var own = store.inForce(realm, duty, day);
        return Stream.concat(best(own, duty, level, day), best(shipped, duty, level, day))
                .findFirst();
    }

    /// The same; refused where there is none.
    public Policy inForce(Realm realm, Duty duty, UnitLevel level, LocalDate day) {
        return held(realm, duty, level, day)
                .orElseThrow(() -> new Refused("organisation.no_policy", null));
    }

    private static Stream<Policy> best(
            List<Policy> policies, Duty duty, UnitLevel level, LocalDate day) {
        return policies.stream()
                .filter(one -> one.duty() == duty && one.inForceOn(day))
                .filter(one -> one.level() == null || one.level() == level)
                .sorted(Comparator.comparing(one -> one.level() == null));
    }

    /// The realm's own policies through time, the newest of each duty first.
    public List<KeptPolicy> own(Realm realm) {
        return store.all(realm);
    }

    /// What holds where the realm has none of its own.
    public List<Policy> shipped() {
        return shipped;
    }

    /// Adds a policy of the realm; refused when another one holds on one of its days.
    public void add(Realm realm, UUID id, Policy policy, Author by, Instant at) {
        if (policy.basis().rule().isBlank()) {
            throw new Refused("organisation.policy_basis_missing", "basis");
        }
        if (policy.basis().rule().length() > LONGEST_BASIS) {
            throw new Refused("organisation.policy_basis_too_long", "basis", LONGEST_BASIS);
        }
        ordered(policy.from(), policy.until());
        if (store.all(realm).stream().anyMatch(kept -> kept.policy().overlaps(policy))) {
            throw overlap();
        }
        try {
            store.add(realm, id, policy, by, at);
        } catch (DataIntegrityViolationException addedMeanwhile) {
            throw overlap();
        }
    }

    /// A policy ends before that day; what was due under it stays as it was.
    public void end(Realm realm, UUID id, LocalDate until, Author by, Instant at) {
        var kept =
                store.all(realm).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(Absent::new)
                        .policy();
        ordered(kept.from(), until);
        if (kept.until() != null) {
            throw new Refused("organisation.policy_ended_already", "until");
        }
        store.end(realm, id, until, by, at);
    }

    private static Refused overlap() {
        return new Refused("organisation.policy_overlaps", "from");
    }

    private static void ordered(LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            throw new Refused("organisation.policy_ends_before_it_starts", "until");
        }
    }
}

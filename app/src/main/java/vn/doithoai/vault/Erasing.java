package vn.doithoai.vault;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// Erases a person: their key is destroyed, with it everything it sealed, here and in the modules
/// above (Law 91/2025/QH15 on personal data, article 14). What remains is the record that it was
/// done.
@Service
public class Erasing {
    private static final int LONGEST_BASIS = 200;

    private final SubjectStore subjects;
    private final DataKeys keys;
    private final ErasureStore erasures;
    private final List<Belongings> belongings;
    private final Scrubbing scrubbing;
    private final InstantSource clock;

    Erasing(
            SubjectStore subjects,
            DataKeys keys,
            ErasureStore erasures,
            List<Belongings> belongings,
            Scrubbing scrubbing,
            InstantSource clock) {
        this.subjects = subjects;
        this.keys = keys;
        this.erasures = erasures;
        this.belongings = belongings;
        this.scrubbing = scrubbing;
        this.clock = clock;
    }

    /// Erased once: asked again, the first record is the answer.
    @Transactional
    public Erasure erase(
            Realm realm, SubjectId id, ErasureReason reason, String legalBasis, Author by) {
        var basis = checked(legalBasis);
        var subject = subjects.taken(realm, id).orElseThrow(Absent::new);
        if (subject.key() == null) {
            return of(realm, id).orElseThrow();
        }
        int others = belongings.stream().mapToInt(part -> part.erase(realm, id)).sum();
        int texts = erasures.takeAway(realm, id);
        subjects.destroyKey(realm, id);
        keys.forget(realm, id);
        var erasure = new Erasure(id, reason, basis, texts, others, by, clock.instant());
        erasures.add(realm, erasure);
        scrubbing.ask(realm, erasure.at());
        return erasure;
    }

    /// Whether a person was erased, and how.
    public Optional<Erasure> of(Realm realm, SubjectId subject) {
        return erasures.of(realm, subject);
    }

    // The basis is shown for ever: a name or number in it would survive what it is the basis of.
    private static String checked(String typed) {
        var basis = TextKeys.exact(typed);
        if (basis.isBlank()) {
            throw new Refused("vault.basis_missing", "basis");
        }
        if (basis.length() > LONGEST_BASIS) {
            throw new Refused("vault.basis_too_long", "basis", LONGEST_BASIS, basis.length());
        }
        if (!Hints.in(basis).isEmpty()) {
            throw new Refused("vault.basis_personal", "basis");
        }
        return basis;
    }
}

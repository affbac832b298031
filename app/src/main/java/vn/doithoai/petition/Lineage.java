package vn.doithoai.petition;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;

/// Matters that belong together. A person decides it; every code stays valid and leads to the
/// other.
@Service
public class Lineage {
    static final int PARTS_AT_MOST = 20;

    private final LineageStore store;
    private final Petitions petitions;
    private final Uuid7 ids;

    Lineage(LineageStore store, Petitions petitions, Uuid7 ids) {
        this.store = store;
        this.petitions = petitions;
        this.ids = ids;
    }

    /// Says that this matter is the same as, related to, or a return of another.
    @Transactional
    public Petition link(Petition seen, String otherCode, Kinship how, Actor by) {
        if (how == Kinship.MERGED_INTO || how == Kinship.SPLIT_INTO) {
            throw new IllegalArgumentException("not a link: " + how);
        }
        var other = other(seen, otherCode, by);
        var related = new Handling.Related(Act.LINK, how, other.standing().code());
        var after = petitions.handle(seen, related, by);
        store.add(after, other.standing().id(), how);
        return after;
    }

    /// Ends this matter in favour of another that is still open and is answered for both.
    @Transactional
    public Petition merge(Petition seen, String intoCode, Actor by) {
        var into = other(seen, intoCode, by);
        if (into.standing().stage() == Stage.CLOSED) {
            throw new Refused("petition.merge_into_a_closed", "other");
        }
        var related = new Handling.Related(Act.MERGE, Kinship.MERGED_INTO, into.standing().code());
        var after = petitions.handle(seen, related, by);
        store.add(after, into.standing().id(), Kinship.MERGED_INTO);
        return after;
    }

    /// Makes a matter of its own of each text; the one they come from goes on.
    @Transactional
    public List<Standing> split(Petition seen, List<String> texts, Actor by) {
        var parts = texts.stream().filter(text -> !text.isBlank()).toList();
        if (parts.isEmpty()) {
            throw new Refused("petition.split_into_nothing", "text1");
        }
        if (parts.size() > PARTS_AT_MOST) {
            throw new Refused("petition.split_into_too_many", "text1", PARTS_AT_MOST);
        }
        var standing = seen.standing();
        var after = petitions.handle(seen, new Handling.Bare(Act.SPLIT), by);
        var children = new ArrayList<Standing>();
        for (var text : parts) {
            var matter =
                    new Matter(
                            new PetitionId(ids.next()),
                            standing.petitionClass(),
                            standing.topic(),
                            seen.place(),
                            text,
                            seen.channel(),
                            seen.competence());
            var child = entered(seen, matter, by);
            store.add(after, child.id(), Kinship.SPLIT_INTO);
            children.add(child);
        }
        return children;
    }

    /// A part is as public as what it was a part of.
    private Standing entered(Petition whole, Matter part, Actor by) {
        var subject = whole.subject();
        var realm = whole.standing().realm();
        var occasion = whole.standing().occasion();
        if (subject == null) {
            return petitions.receive(realm, part, occasion, by);
        }
        var petitioner = Petitioner.unnamed(subject);
        return petitions.lodge(realm, part, occasion, petitioner, Hand.of(by));
    }

    /// What belongs to this matter, as said of it and of the others.
    public List<Relative> of(Realm realm, PetitionId petition) {
        return store.of(realm, petition);
    }

    private Petition other(Petition seen, String code, Actor by) {
        var other =
                petitions
                        .reachableBy(by, code)
                        .orElseThrow(() -> new Refused("petition.other_unknown", "other", code));
        if (other.standing().id().equals(seen.standing().id())) {
            throw new Refused("petition.other_is_itself", "other");
        }
        return other;
    }
}

package vn.doithoai.referral;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Realm;

/// The deadlines of matters as they stand. — Civil Code 2015, art. 147 and 148; the rule of each is
/// in its policy
@Service
public class Deadlines {
    /// Where no policy says when a day is near or long past: what shipped policy says of answers.
    public static final Band.Limits USUAL = new Band.Limits(3, 10);

    private final DeadlineStore sets;
    private final PauseStore pauses;
    private final ExtensionStore extensions;

    Deadlines(DeadlineStore sets, PauseStore pauses, ExtensionStore extensions) {
        this.sets = sets;
        this.pauses = pauses;
        this.extensions = extensions;
    }

    /// The deadline of a matter; nothing before it was first sent.
    public Optional<MatterDeadline> of(Realm realm, PetitionId petition) {
        var all = sets.of(realm, petition);
        return all.isEmpty() ? Optional.empty() : Optional.of(last(realm, petition, all));
    }

    /// When the day of each of these is near and when it is long past; nothing of one never sent.
    public Map<PetitionId, Band.Limits> limits(Realm realm, Collection<PetitionId> petitions) {
        return sets.limits(realm, petitions);
    }

    /// What came before the clock was last set is history; only what came after moves the day.
    private MatterDeadline last(Realm realm, PetitionId petition, List<SetDeadline> all) {
        var set = all.getLast();
        var first = all.stream().filter(one -> one.round() == set.round()).findFirst();
        return new MatterDeadline(
                set,
                first.orElse(set).due(),
                pauses.of(realm, petition).stream()
                        .filter(one -> one.actSeq() > set.actSeq())
                        .toList(),
                extensions.of(realm, petition).stream()
                        .filter(one -> one.actSeq() > set.actSeq())
                        .toList());
    }
}

package vn.doithoai.referral;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.KeptExtension.Decision;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// More time for a matter: asked for by whoever must answer, before the day due has passed; granted
/// or refused by somebody else who may.
@Service
public class Extensions {
    static final int LISTED_AT_MOST = 200;

    private final Timing timing;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final ExtensionStore store;
    private final InstantSource clock;

    Extensions(
            Timing timing,
            Petitions petitions,
            AnswerRules rules,
            ExtensionStore store,
            InstantSource clock) {
        this.timing = timing;
        this.petitions = petitions;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    /// Asks for more time; the day due stays until somebody grants it.
    @Transactional
    public Petition ask(Petition petition, int seen, MoreTime wanted, Actor by) {
        petitions.hold(petition, Act.SEEK_EXTENSION, by);
        var at = clock.instant();
        var today = VietnamTime.day(at);
        var standing = petition.standing();
        var tidy =
                new MoreTime(
                        wanted.days(),
                        rules.reason(wanted.reason(), "reason"),
                        rules.reason(wanted.basis(), "basis"));
        if (store.of(standing.realm(), standing.id()).stream()
                .anyMatch(one -> one.actSeq() == seen + 1 && one.wanted().equals(tidy))) {
            return petition;
        }
        petition.seenAt(seen);
        var now = timing.open(standing);
        if (now.pending().isPresent()) {
            throw new Refused("referral.extension_pending", null);
        }
        if (today.isAfter(now.due())) {
            throw new Refused("referral.extension_too_late", null, now.due());
        }
        timing.checkExtension(standing, today, tidy.days());
        var after = petitions.handle(petition, new Handling.Timed(Act.SEEK_EXTENSION, null), by);
        var asked = new KeptExtension(after.acts(), tidy, now.due(), by.account(), null);
        store.add(standing.realm(), standing.id(), asked, at);
        return after;
    }

    /// Grants or refuses what was asked. Nobody decides on what they asked for themselves.
    @Transactional
    public Petition decide(Petition petition, int seen, boolean granted, String note, Actor by) {
        petitions.hold(petition, Act.EXTEND, by);
        var at = clock.instant();
        var today = VietnamTime.day(at);
        var standing = petition.standing();
        var now = timing.open(standing);
        if (now.extensions().stream().anyMatch(one -> one.isDecided(seen + 1, granted))) {
            return petition;
        }
        var asked =
                now.pending()
                        .orElseThrow(() -> new Refused("referral.extension_not_pending", null));
        if (asked.askedBy().equals(by.account())) {
            throw new Refused("referral.extension_own", null);
        }
        petition.seenAt(seen);
        var due = granted ? now.granted(asked, today) : now.due();
        var act = granted ? Act.EXTEND : Act.DENY_EXTENSION;
        var after = petitions.handle(petition, new Handling.Timed(act, granted ? due : null), by);
        var remark = granted ? rules.remark(note, "note") : rules.reason(note, "note");
        var made = new Decision(after.acts(), granted, today, remark, granted ? due : null);
        store.add(standing.realm(), standing.id(), asked, made, by.account(), at);
        if (granted) {
            timing.moved(after.standing(), due);
        }
        return after;
    }

    /// The matters for which somebody still has to decide, the oldest request first.
    public List<PetitionId> undecided(Realm realm) {
        return store.undecided(realm, LISTED_AT_MOST);
    }
}

package vn.doithoai.petition;

import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.vault.Scrubbing;

/// A matter that turns out to be a denunciation leaves the record: every word of it and about it is
/// deleted, wherever it was written. What stays is that somebody was guided to the lawful channel,
/// and the day. — Law on Denunciations 2018, art. 9 and 56
@Service
public class Denunciations {
    private final GuidedStore store;
    private final Petitions petitions;
    private final Unsealing unsealing;
    private final Scrubbing scrubbing;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Denunciations(
            GuidedStore store,
            Petitions petitions,
            Unsealing unsealing,
            Scrubbing scrubbing,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.unsealing = unsealing;
        this.scrubbing = scrubbing;
        this.events = events;
        this.clock = clock;
    }

    /// At whatever stage the matter stands, also when its life has ended.
    @Transactional
    public void guide(Petition petition, int seen, Actor by) {
        petitions.hold(petition, Act.GUIDE, by);
        var standing = petition.seenAt(seen).standing();
        var realm = standing.realm();
        var at = clock.instant();
        store.add(standing, VietnamTime.day(at), by);
        events.publishEvent(
                new DenunciationGuided(realm, standing.id(), standing.occasion().meeting(), at));
        events.publishEvent(new PetitionMoved(standing, null, at));
        unsealing.takeOut(petition, by);
        store.erase(realm, standing.id());
        scrubbing.ask(realm, at);
        events.publishEvent(new PetitionRedacted(realm, standing.code(), seen + 1, at));
    }

    /// Whether this code named a matter that was guided away, for an office it was in reach of.
    public boolean guided(String code, Actor by) {
        return by.may(Right.FILE)
                && ReadableCode.read(code).filter(sound -> store.has(sound, by)).isPresent();
    }
}

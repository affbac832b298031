package vn.doithoai.petition;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// The matters of every realm: receiving one, filing it, and moving it along its life.
@Service
public class Petitions {
    private final PetitionStore store;
    private final Reception reception;
    private final Register register;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Petitions(
            PetitionStore store,
            Reception reception,
            Register register,
            Sealing sealing,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.reception = reception;
        this.register = register;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    /// Receives a matter once: the same id again with the same words gives the same matter.
    @Transactional
    public Standing receive(Realm realm, Matter matter, Occasion occasion, Actor by) {
        var hand = Hand.of(by);
        mayReceive(realm, occasion, hand);
        var tidy = reception.tidied(realm, matter);
        return enter(realm, sealing.saidInPublic(tidy), occasion, hand);
    }

    /// Receives a matter that was not said in public: its words and who raised it are sealed, and
    /// nobody but those who handle it reads them until an editor clears words for the public.
    @Transactional
    public Standing lodge(
            Realm realm, Matter matter, Occasion occasion, Petitioner petitioner, Hand by) {
        mayReceive(realm, occasion, by);
        var tidy = reception.tidied(realm, matter);
        return enter(realm, Entry.sealed(tidy, petitioner.tidied()), occasion, by);
    }

    /// The same from somebody who gives no name.
    @Transactional
    public Standing lodge(Realm realm, Matter matter, Occasion occasion, Hand by) {
        var unnamed = Petitioner.unnamed(sealing.newSubject());
        return lodge(realm, matter, occasion, unnamed, by);
    }

    private Standing enter(Realm realm, Entry entry, Occasion occasion, Hand by) {
        var place = reception.checkedPlace(entry.matter().place(), occasion);
        var at = clock.instant();
        var findable = Findable.of(place, entry.openWords());
        var entered = reception.enter(realm, entry, occasion, findable, by, at);
        if (entered.isEmpty()) {
            return sameAgain(realm, entry.matter());
        }
        var standing = entered.get();
        var commitments = sealing.keep(realm, entry, by);
        events.publishEvent(new PetitionReceived(standing, commitments, at));
        events.publishEvent(new PetitionMoved(null, standing, at));
        return standing;
    }

    private Standing sameAgain(Realm realm, Matter matter) {
        var known = register.withId(realm, matter.id()).orElseThrow();
        var subject = known.subject();
        boolean same =
                subject == null
                        ? known.text().equals(matter.text())
                        : sealing.keeps(realm, matter.id(), subject, matter.text());
        if (!same) {
            throw new Refused("petition.id_used_for_another", "id");
        }
        return known.standing();
    }

    /// Files a matter under a topic and a class; the former ones stay in its history. `seen` is how
    /// many acts it had when the form was opened; filing it as it is filed changes nothing.
    @Transactional
    public void classify(
            Petition petition, int seen, String topic, PetitionClass petitionClass, Actor by) {
        var was = petition.standing();
        allowed(petition, Act.CLASSIFY, Hand.of(by));
        reception.checkTopic(was.realm(), topic);
        if (!was.topic().equals(topic) || was.petitionClass() != petitionClass) {
            file(petition.seenAt(seen), was.classified(topic, petitionClass), by);
        }
    }

    /// The same, for a matter just read.
    @Transactional
    public void classify(Petition seen, String topic, PetitionClass petitionClass, Actor by) {
        classify(seen, seen.acts(), topic, petitionClass, by);
    }

    private void file(Petition seen, Standing now, Actor by) {
        var was = seen.standing();
        var at = clock.instant();
        var note = was.topic() + "/" + was.petitionClass().word();
        var after = seen.with(now);
        if (!moved(after, Act.CLASSIFY, was.stage(), note, Hand.of(by), at)) {
            throw new Refused("petition.changed_since", null);
        }
        events.publishEvent(
                new PetitionClassified(
                        was.realm(),
                        was.code(),
                        after.acts(),
                        now.topic(),
                        now.petitionClass(),
                        at));
        events.publishEvent(new PetitionMoved(was, now, at));
    }

    /// Moves a matter by what happened to it in other hands; returns it as it stands then. Refused
    /// when somebody acted on it since it was seen.
    @Transactional
    public Petition handle(Petition seen, Handling handling, Hand by) {
        return handled(seen, handling, Map.of(), by)
                .orElseThrow(() -> new Refused("petition.changed_since", null));
    }

    /// The same; empty when somebody acted on it since it was seen. It waits for whoever acts at
    /// this moment, so that what they did can be read then: perhaps this very act, sent twice.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Petition> handleUnlessMoved(Petition seen, Handling handling, Hand by) {
        return handled(seen, handling, Map.of(), by);
    }

    private Optional<Petition> handled(
            Petition seen, Handling handling, Map<String, String> commitments, Hand by) {
        var was = seen.standing();
        var stage = allowed(seen, handling.act(), by);
        var at = clock.instant();
        var now = was.after(handling, stage, seen.due(), VietnamTime.day(at));
        var after = seen.after(handling, now);
        if (!moved(after, handling.act(), was.stage(), now.result().word(), by, at)) {
            return Optional.empty();
        }
        events.publishEvent(new PetitionMoved(was, now, at));
        events.publishEvent(
                new PetitionHandled(
                        was.realm(), was.code(), after.acts(), handling, stage, commitments, at));
        return Optional.of(after);
    }

    /// The same by a post signed in.
    @Transactional
    public Petition handle(Petition seen, Handling handling, Actor by) {
        return handle(seen, handling, Hand.of(by));
    }

    /// The same with words, to which the log commits.
    @Transactional
    public Petition handle(
            Petition seen, Handling handling, Map<String, String> commitments, Actor by) {
        return handled(seen, handling, commitments, Hand.of(by))
                .orElseThrow(() -> new Refused("petition.changed_since", null));
    }

    /// Refuses whoever does not do this act with this matter, whatever stage it has reached.
    public void checkMayDo(Petition seen, Act act, Actor by) {
        var hand = Hand.of(by);
        if (!hand.reaches(seen)) {
            throw new Absent();
        }
        if (!Life.allows(act, hand)) {
            throw new Refused("petition.act_of_others", null);
        }
    }

    /// The same for an act that may be sent twice and is not done twice: it waits for the first
    /// one, so that whoever asks after this whether it was done is told the truth. Gives the number
    /// of acts the matter has then, none when it is gone.
    @Transactional(propagation = Propagation.MANDATORY)
    public int hold(Petition seen, Act act, Actor by) {
        checkMayDo(seen, act, by);
        return store.hold(seen.standing().realm(), seen.standing().id()).orElse(0);
    }

    public List<RecordedAct> history(Realm realm, PetitionId id) {
        return store.history(realm, id);
    }

    /// What anyone may read: every matter received, by its code.
    public Optional<Petition> published(String code) {
        return register.withCode(code);
    }

    /// The matter this person may act on; what is out of reach is [Absent] like what is not there.
    public Petition within(Actor actor, String code) {
        return reachableBy(actor, code).orElseThrow(Absent::new);
    }

    /// The matter whose page of this act is asked for: nobody is shown a form they may never send.
    public Petition within(Actor actor, String code, Act act) {
        if (!Life.allows(act, Hand.of(actor))) {
            throw new Absent();
        }
        return within(actor, code);
    }

    /// The same for what only an office does: filing and referring.
    public Petition withinOffice(Actor actor, String code) {
        if (!actor.may(Right.FILE)) {
            throw new Absent();
        }
        return within(actor, code);
    }

    /// Absent and out of reach look the same.
    public Optional<Petition> reachableBy(Actor actor, String code) {
        return register.withCode(code, actor);
    }

    /// Records the act that led here; false when another act came first.
    private boolean moved(Petition now, Act act, Stage from, String note, Hand by, Instant at) {
        var stage = now.standing().stage();
        return store.move(now, new RecordedAct(now.acts(), act, from, stage, null, note, at), by);
    }

    private static void mayReceive(Realm realm, Occasion occasion, Hand by) {
        if (!Life.allows(null, Act.RECEIVE, by)) {
            throw new Refused("petition.act_of_others", null);
        }
        if (!by.receivesFrom(realm, occasion)) {
            throw new Refused("petition.unit_unknown", "unit");
        }
    }

    /// What is out of reach is [Absent] like what is not there, before anything else is said of it.
    private static Stage allowed(Petition seen, Act act, Hand by) {
        if (!by.reaches(seen)) {
            throw new Absent();
        }
        var was = seen.standing();
        var stage =
                Life.after(was.stage(), act)
                        .orElseThrow(() -> new Refused("petition.act_may_not_follow", null));
        if (!by.realm().equals(was.realm()) || !Life.allows(was.stage(), act, by)) {
            throw new Refused("petition.act_of_others", null);
        }
        return stage;
    }
}

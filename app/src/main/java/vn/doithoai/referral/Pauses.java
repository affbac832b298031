package vn.doithoai.referral;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Pause;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// Stops the clock of a matter while the petitioner or another body is waited for, and lets it run
/// again. A pause always has a last day: what nobody ends, ends by itself.
@Service
public class Pauses {
    private final Timing timing;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final PauseStore store;
    private final InstantSource clock;

    Pauses(
            Timing timing,
            Petitions petitions,
            AnswerRules rules,
            PauseStore store,
            InstantSource clock) {
        this.timing = timing;
        this.petitions = petitions;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    /// Stops the clock. The same form sent again changes nothing.
    @Transactional
    public Petition pause(Petition petition, int seen, PauseRequest request, Actor by) {
        petitions.hold(petition, Act.PAUSE, by);
        var at = clock.instant();
        var today = VietnamTime.day(at);
        var standing = petition.standing();
        var asked = rules.reason(request.asked(), "asked");
        if (store.of(standing.realm(), standing.id()).stream()
                .anyMatch(p -> p.isAct(seen + 1, request.why(), request.until(), asked))) {
            return petition;
        }
        petition.seenAt(seen);
        var now = timing.open(standing);
        if (now.pausedOn(today).isPresent()) {
            throw new Refused("referral.paused_already", null);
        }
        if (today.isAfter(now.due())) {
            throw new Refused("referral.pause_too_late", null, now.due());
        }
        timing.checkPause(standing, today, request.until());
        var pause = new Pause(today, request.until(), request.why().word());
        var due = now.deadline().paused(pause).due();
        var after = petitions.handle(petition, new Handling.Timed(Act.PAUSE, due), by);
        int seq = after.acts();
        var kept = new KeptPause(seq, pause, now.due(), asked, null);
        store.add(standing.realm(), standing.id(), kept, due, by.account(), at);
        timing.moved(standing, due);
        return after;
    }

    /// Lets the clock run again from today; twice is once.
    @Transactional
    public Petition resume(Petition petition, int seen, Actor by) {
        petitions.hold(petition, Act.RESUME, by);
        var at = clock.instant();
        var today = VietnamTime.day(at);
        var standing = petition.standing();
        var now = timing.open(standing);
        if (now.pauses().stream().anyMatch(one -> one.wasEndedBy(seen + 1))) {
            return petition;
        }
        var running = now.pausedOn(today).orElse(null);
        if (running == null) {
            throw new Refused("referral.not_paused", null);
        }
        petition.seenAt(seen);
        var due = now.endedBy(running, today).due();
        var after = petitions.handle(petition, new Handling.Timed(Act.RESUME, due), by);
        int seq = after.acts();
        var resumed = new Resumption(seq, running.actSeq(), today, now.due(), due);
        store.add(standing.realm(), standing.id(), resumed, by.account(), at);
        timing.moved(standing, due);
        return after;
    }
}

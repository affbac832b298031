package vn.doithoai.custody;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.ledger.Alarm;
import vn.doithoai.ledger.Alarms;
import vn.doithoai.ledger.KeyKeeping;
import vn.doithoai.ledger.Log;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.ledger.LogFreezing;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// What an administrator does about the log of their own realm.
@Service
public class Custody {
    private final LogFiles files;
    private final Alarms alarms;
    private final KeyKeeping keys;
    private final LogFreezing freezing;
    private final InstantSource clock;

    Custody(
            LogFiles files,
            Alarms alarms,
            KeyKeeping keys,
            LogFreezing freezing,
            InstantSource clock) {
        this.files = files;
        this.alarms = alarms;
        this.keys = keys;
        this.freezing = freezing;
        this.clock = clock;
    }

    /// The log of the actor's realm, once it has one.
    public Optional<Log> log(Actor actor) {
        return files.log(actor.realm().code());
    }

    /// Whether they keep the log: an administrator of the whole realm, not of a part of it.
    public boolean keeps(Actor actor) {
        return actor.path().equals(actor.realm().code());
    }

    /// The log of the actor's realm, for whoever keeps it.
    public Log kept(Actor actor) {
        return log(actor).filter(_ -> keeps(actor)).orElseThrow(Absent::new);
    }

    /// All alarms there ever were, the newest first.
    public List<Alarm> alarms(Actor actor) {
        return alarms.of(actor.realm());
    }

    /// One of them, for whoever keeps the log.
    public Alarm alarm(Actor actor, int number) {
        return alarms.find(actor.realm(), number)
                .filter(_ -> keeps(actor))
                .orElseThrow(Absent::new);
    }

    /// Ends an alarm. — the reason is shown beside the evidence, to everybody
    public void end(Alarm alarm, String reason, Actor actor) {
        alarms.clear(alarm, reason, actor.author(), clock.instant());
    }

    /// Brings a new key beside the one that signs.
    public void rotate(Actor actor) {
        keys.rotate(kept(actor), actor.author(), clock.instant());
    }

    /// Takes a key back.
    public void revoke(String vkey, Actor actor) {
        keys.revoke(kept(actor), vkey, actor.author(), clock.instant());
    }

    /// Ends the log for good, so its name is to be typed.
    ///
    /// @param successor the code of the realm whose log goes on
    public void freeze(String successor, String name, Actor actor) {
        var log = kept(actor);
        if (!successor.matches("\\d{2}") || successor.equals(log.realm().code())) {
            throw new Refused("custody.freeze.successor", "successor");
        }
        if (!name.strip().equals(log.origin())) {
            throw new Refused("custody.freeze.name", "name", log.origin());
        }
        freezing.freeze(log, new Realm(successor), clock.instant());
    }
}

package vn.doithoai.custody;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.ledger.Alarm;
import vn.doithoai.ledger.Alarms;
import vn.doithoai.ledger.Log;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.shared.Absent;

/// What an administrator does about the log of their own realm.
@Service
public class Custody {
    private final LogFiles files;
    private final Alarms alarms;
    private final InstantSource clock;

    Custody(LogFiles files, Alarms alarms, InstantSource clock) {
        this.files = files;
        this.alarms = alarms;
        this.clock = clock;
    }

    /// The log of the actor's realm, once it has one.
    public Optional<Log> log(Actor actor) {
        return files.log(actor.realm().code());
    }

    /// All alarms there ever were, the newest first.
    public List<Alarm> alarms(Actor actor) {
        return alarms.of(actor.realm());
    }

    public Alarm alarm(Actor actor, int number) {
        return alarms.find(actor.realm(), number).orElseThrow(Absent::new);
    }

    /// Ends an alarm. — the reason is shown beside the evidence, to everybody
    @Transactional
    public void end(Alarm alarm, String reason, Actor actor) {
        alarms.clear(alarm, reason, actor.author(), clock.instant());
    }
}

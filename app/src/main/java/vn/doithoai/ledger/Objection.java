package vn.doithoai.ledger;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.doithoai.ledger.WitnessRound.Answer;
import vn.doithoai.tlog.Cosigning;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifierKey;

/// A witness knows another history than the log's own. What it shows for it is believed as far as
/// the log's own signature stands under it.
@Component
class Objection {
    private static final Logger LOG = LoggerFactory.getLogger(Objection.class);
    private static final int ANOTHER_HISTORY = 422;

    private final HeadStore heads;
    private final Alarms alarms;

    Objection(HeadStore heads, Alarms alarms) {
        this.heads = heads;
        this.alarms = alarms;
    }

    /// Whether an answer says that the witness saw more, or something else.
    static boolean in(Cosigning said) {
        return said instanceof Cosigning.Ahead
                || said instanceof Cosigning.Refused refused && refused.status() == ANOTHER_HISTORY;
    }

    /// Raises an alarm for each objection that holds.
    void hear(Log log, List<VerifierKey> keys, SignedCheckpoint ours, WitnessRound round) {
        for (var answer : round.answers()) {
            if (in(answer.said())) {
                judge(log, keys, ours, answer);
            } else if (!(answer.said() instanceof Cosigning.Cosigned)) {
                LOG.warn("log {}: {}: {}", log.realm(), answer.witness().name(), answer.said());
            }
        }
    }

    private void judge(Log log, List<VerifierKey> keys, SignedCheckpoint ours, Answer answer) {
        var shown = answer.theirs().flatMap(theirs -> signed(log, keys, theirs));
        if (shown.isPresent() && isOurs(log, shown.get())) {
            LOG.warn("log {}: {} objects to its own past", log.realm(), answer.witness().name());
            return;
        }
        if (shown.isEmpty() && isBehind(log, answer.said())) {
            return;
        }
        var kind = shown.isPresent() ? Alarm.Kind.TWO_HISTORIES : Alarm.Kind.REFUSED;
        alarms.raise(
                log.realm(),
                kind,
                answer.witness().name(),
                ours.note().toString(),
                shown.map(head -> answer.theirs().orElseThrow().note().toString()).orElse(null));
    }

    /// The head that the log itself signed; nothing when it did not.
    private static Optional<TreeHead> signed(
            Log log, List<VerifierKey> keys, SignedCheckpoint theirs) {
        try {
            return Optional.of(theirs.verify(log.origin(), keys));
        } catch (Rejected notOurs) {
            return Optional.empty();
        }
    }

    private boolean isOurs(Log log, TreeHead head) {
        return heads.find(log.realm(), head.size()).filter(head::equals).isPresent();
    }

    /// Another node may have published more in the meantime.
    private boolean isBehind(Log log, Cosigning said) {
        return said instanceof Cosigning.Ahead ahead
                && ahead.size() <= heads.newest(log.realm()).size();
    }
}

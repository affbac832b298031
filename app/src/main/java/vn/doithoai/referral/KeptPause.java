package vn.doithoai.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Pause;

/// A pause on record: as it was planned, ended earlier when somebody ended it. `oldDue` was due
/// before it, `asked` is what was asked of whom, `endedBy` the act that ended it.
public record KeptPause(
        int actSeq, Pause pause, LocalDate oldDue, String asked, @Nullable Integer endedBy) {
    boolean isAct(int seq, Waiting why, LocalDate until, String said) {
        return actSeq == seq
                && pause.why().equals(why.word())
                && pause.until().equals(until)
                && asked.equals(said);
    }

    boolean wasEndedBy(int seq) {
        return endedBy != null && endedBy == seq;
    }
}

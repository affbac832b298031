package vn.doithoai.lodging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.attachment.NamedFile;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Closing;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.referral.KeptPause;

/// A matter as the holder of its receipt reads it: where it stands, what comes next, what was
/// answered in the words that were approved, and what they may do now. `own` is the code on the
/// receipt when it leads to another matter, `words` and `files` what its holder sent.
public record MyMatter(
        Petition petition,
        @Nullable String own,
        String words,
        LocalDate today,
        @Nullable String handler,
        List<RecordedAct> acts,
        List<Reply> replies,
        @Nullable KeptPause pause,
        List<Closing> closings,
        List<NamedFile> files,
        List<Act> ways) {

    public boolean may(Act act) {
        return ways.contains(act);
    }

    public boolean overdue() {
        return petition.overdue(today);
    }

    /// The word of what comes next: `lodging.next.<word>`.
    public String next() {
        var standing = petition.standing();
        return switch (standing.stage()) {
            case RECEIVED -> "received";
            case REFERRED, ACCEPTED, ESCALATED -> waiting();
            case ANSWERED -> ways.contains(Act.CONFIRM) ? "answered" : "in_progress";
            case CLOSED -> standing.ending().word();
        };
    }

    private String waiting() {
        if (pause != null) {
            return pause.pause().why().equals("petitioner") ? "waits_for_you" : "paused";
        }
        return overdue() ? "overdue" : "due";
    }
}

package vn.doithoai.workplace;

import java.util.List;
import vn.doithoai.referral.Answer;

/// Drafts of one answer by one person to one or several matters, the first due on top. `own` drafts
/// wait for somebody else.
public record DraftCluster(Answer answer, String drafter, boolean own, List<DraftedRow> rows) {

    public QueueRow first() {
        return rows.getFirst().row();
    }
}

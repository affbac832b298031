package vn.doithoai.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;

/// A matter of a village as it is read out there: who holds it, and what anybody may know of the
/// answers.
public record VillageMatter(
        Petition petition, @Nullable String handler, boolean overdue, List<ToldAnswer> answers) {

    /// Answered, or ended another way.
    public boolean told() {
        var stage = petition.standing().stage();
        return stage == Stage.ANSWERED || stage == Stage.CLOSED;
    }
}

package vn.doithoai.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A turn at the microphone, a slip or a letter, as it is brought to be recorded. `speaker` is null
/// when nobody noted who spoke; `channel` comes from the code list `petition.channel`.
public record Contribution(
        ContributionId id, String channel, @Nullable Speaker speaker, List<Raised> raised) {

    public Contribution {
        raised = List.copyOf(raised);
    }
}

package vn.doithoai.meeting.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Recorded;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Standing;

/// What was brought into a meeting, in the words of the machine API.
@Component
class BroughtIn {
    private final Contributions contributions;
    private final Register matters;

    BroughtIn(Contributions contributions, Register matters) {
        this.contributions = contributions;
        this.matters = matters;
    }

    record Found(String meeting, List<ContributionJson> contributions) {}

    /// What stays of a contribution: its number (null when it held denunciations alone), its
    /// matters.
    record Kept(@Nullable Integer number, List<MatterKept> matters, int denunciationsGuided) {
        static Kept of(Recorded recorded) {
            return new Kept(
                    recorded.number(),
                    recorded.matters().stream().map(MatterKept::of).toList(),
                    recorded.guided());
        }
    }

    record MatterKept(String id, String code, String stage) {
        static MatterKept of(Standing standing) {
            return new MatterKept(
                    standing.id().value().toString(), standing.code(), standing.stage().word());
        }
    }

    Found to(Meeting meeting) {
        var published = contributions.published(meeting);
        var carried = published.stream().flatMap(one -> one.matters().stream()).toList();
        var codes =
                matters.withIds(meeting.realm(), carried).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.standing().id(), one -> one.standing().code()));
        return new Found(
                meeting.code(),
                published.stream().map(one -> ContributionJson.of(one, codes)).toList());
    }
}

package vn.doithoai.publication;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.MeetingRegister;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.VietnamTime;

/// Gathers what the public may read of a matter.
@Component
public class MatterFiles {
    private final Petitions petitions;
    private final MeetingRegister meetings;
    private final Contributions contributions;
    private final MatterSteps steps;
    private final Grounds grounds;
    private final InstantSource clock;

    MatterFiles(
            Petitions petitions,
            MeetingRegister meetings,
            Contributions contributions,
            MatterSteps steps,
            Grounds grounds,
            InstantSource clock) {
        this.petitions = petitions;
        this.meetings = meetings;
        this.contributions = contributions;
        this.steps = steps;
        this.grounds = grounds;
        this.clock = clock;
    }

    public Optional<MatterFile> withCode(String code) {
        return petitions.published(code).map(this::file);
    }

    /// What this reader may do next with the matter: nothing with one out of reach.
    public Ways ways(MatterFile file, Optional<Actor> reader) {
        var code = file.petition().standing().code();
        return reader.filter(actor -> petitions.reachableBy(actor, code).isPresent())
                .map(actor -> steps.ways(file.petition().standing(), actor))
                .orElse(Ways.NONE);
    }

    private MatterFile file(Petition petition) {
        var standing = petition.standing();
        var bodies = steps.bodies(standing.realm());
        var replies = steps.replies(standing, bodies);
        var today = VietnamTime.day(clock.instant());
        var life = steps.of(standing, replies, bodies);
        return new MatterFile(
                petition,
                today,
                bodies.name(petition.handler()),
                grounds.of(petition.place()),
                grounds.place(standing.occasion().unit()),
                meeting(petition),
                contributions.carrying(standing.realm(), standing.id()).orElse(null),
                life,
                replies,
                steps.pledges(standing, life, bodies, today),
                steps.clock(standing, replies));
    }

    private @Nullable Meeting meeting(Petition petition) {
        var id = petition.standing().occasion().meeting();
        return id == null
                ? null
                : meetings.withIds(petition.standing().realm(), List.of(new MeetingId(id))).stream()
                        .findFirst()
                        .orElse(null);
    }
}

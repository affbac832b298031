package vn.doithoai.publication;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.VietnamTime;

/// Gathers what the public may read of a matter.
@Component
public class MatterFiles {
    private final Petitions petitions;
    private final MatterOrigin origin;
    private final MatterSteps steps;
    private final MatterWays ways;
    private final Grounds grounds;
    private final InstantSource clock;

    MatterFiles(
            Petitions petitions,
            MatterOrigin origin,
            MatterSteps steps,
            MatterWays ways,
            Grounds grounds,
            InstantSource clock) {
        this.petitions = petitions;
        this.origin = origin;
        this.steps = steps;
        this.ways = ways;
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
                .map(actor -> ways.of(file.petition().standing(), actor))
                .orElse(Ways.NONE);
    }

    private MatterFile file(Petition petition) {
        var standing = petition.standing();
        var bodies = steps.bodies(standing.realm());
        var replies = steps.replies(standing, bodies, ways.files(standing));
        var today = VietnamTime.day(clock.instant());
        var life = steps.of(standing, replies, bodies);
        return new MatterFile(
                petition,
                today,
                bodies.name(petition.handler()),
                grounds.of(petition.place()),
                grounds.place(standing.occasion().unit()),
                origin.meeting(standing),
                origin.brought(standing),
                life,
                replies,
                steps.pledges(standing, life, bodies, today),
                ways.clock(standing, replies));
    }
}

package vn.doithoai.referral.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Deadlines;
import vn.doithoai.referral.MatterDeadline;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.VietnamTime;

/// Gathers what the pages on the clock of a matter show.
@Component
public class ClockPages {
    private final Petitions petitions;
    private final Deadlines deadlines;
    private final InstantSource clock;

    ClockPages(Petitions petitions, Deadlines deadlines, InstantSource clock) {
        this.petitions = petitions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// A matter with its deadline, today.
    public record ClockPage(Petition petition, MatterDeadline deadline, LocalDate today) {}

    Petition within(String code, Actor actor) {
        return petitions.within(actor, code);
    }

    /// Absent for whoever may not, out of reach, and for a matter without a deadline.
    ClockPage of(String code, Actor actor, Right... rights) {
        if (Stream.of(rights).noneMatch(actor::may)) {
            throw new Absent();
        }
        var petition = within(code, actor);
        var standing = petition.standing();
        var deadline = deadlines.of(standing.realm(), standing.id()).orElseThrow(Absent::new);
        return new ClockPage(petition, deadline, VietnamTime.day(clock.instant()));
    }
}

package vn.doithoai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Chair;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Form;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Speaker;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Retelling;
import vn.doithoai.shared.VietnamTime;

/// Records one meeting of the demonstration with its turns and matters, each act as of its time.
@Component
class Retold {
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /// Names what has no date; the record itself leaves the day open.
    private static final LocalDate NO_DAY = LocalDate.of(2016, 1, 1);

    private final Meetings meetings;
    private final Contributions contributions;
    private final DemoBodies bodies;
    private final Followed followed;

    Retold(Meetings meetings, Contributions contributions, DemoBodies bodies, Followed followed) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.bodies = bodies;
        this.followed = followed;
    }

    void record(DemoMeeting meeting, Crew by) {
        var day = meeting.when().day().first();
        var held = at(day == null ? NO_DAY : day, EVENING);
        if (day == null) {
            recordAll(meeting, held, by);
        } else {
            Retelling.at(held, () -> recordAll(meeting, held, by));
        }
    }

    private void recordAll(DemoMeeting meeting, Instant held, Crew crew) {
        var by = crew.office();
        var id = StoryIds.meeting(meeting.ordinal(), held);
        meetings.record(by.realm(), minutes(meeting, held, by), by);
        int number = 0;
        for (var turn : meeting.turns()) {
            var turnId = StoryIds.contribution(meeting.ordinal(), held, ++number);
            var contribution =
                    new Contribution(turnId, turn.channel(), speaker(turn), raised(turn));
            var standings = contributions.record(by.realm(), id, contribution, by).matters();
            follow(turn, standings, crew);
        }
    }

    private void follow(DemoTurn turn, List<Standing> standings, Crew by) {
        for (int i = 0; i < standings.size(); i++) {
            followed.follow(turn.matters().get(i), turn.channel(), standings.get(i), by);
        }
    }

    private Minutes minutes(DemoMeeting meeting, Instant held, Actor by) {
        var when = meeting.when();
        var guests = meeting.guests();
        return new Minutes(
                StoryIds.meeting(meeting.ordinal(), held),
                meeting.kind(),
                meeting.unit().id(),
                meeting.title(),
                organiser(meeting, by),
                new Counterpart(guests.counterpart(), guests.words()),
                new Held(
                        when.day(),
                        when.starts(),
                        when.ends(),
                        when.place(),
                        when.online() ? Form.ONLINE : Form.DIRECT,
                        when.sites()),
                new Turnout(guests.invited(), guests.attendance()),
                meeting.hosts().chairs().stream().map(c -> new Chair(c.name(), c.posts())).toList(),
                meeting.printed());
    }

    /// A party committee together with a people's committee, or "leaders", is no single body.
    private Organiser organiser(DemoMeeting meeting, Actor by) {
        var hosts = meeting.hosts();
        boolean several = hosts.organiser().contains(",") || hosts.kind() == OrganisationKind.OTHER;
        return new Organiser(
                hosts.organiser(),
                several
                        ? null
                        : bodies.of(by.realm(), meeting.unit(), hosts.kind(), hosts.organiser()));
    }

    private static @Nullable Speaker speaker(DemoTurn turn) {
        return turn.speaker().isEmpty()
                ? null
                : new Speaker(Speaker.Kind.valueOf(turn.voice().name()), turn.speaker());
    }

    private static List<Raised> raised(DemoTurn turn) {
        var raised = new ArrayList<Raised>();
        for (var matter : turn.matters()) {
            raised.add(
                    new Raised.AMatter(
                            matter.petitionClass(),
                            matter.topic(),
                            matter.place().id(),
                            matter.text(),
                            matter.competence()));
        }
        return raised;
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }
}

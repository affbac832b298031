package vn.doithoai.referral.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.CodeLists.Item;
import vn.doithoai.shared.Uuid7;

/// Gathers what the page of a turn shows.
@Component
public class TurnPages {
    private final Meetings meetings;
    private final Contributions contributions;
    private final Units units;
    private final CodeLists lists;
    private final Uuid7 ids;

    TurnPages(
            Meetings meetings,
            Contributions contributions,
            Units units,
            CodeLists lists,
            Uuid7 ids) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.units = units;
        this.lists = lists;
        this.ids = ids;
    }

    /// The page: the meeting, the turns recorded so far, the choices, how many blocks of matters,
    /// and the id that makes a second submit harmless.
    public record TurnPage(
            Meeting meeting,
            List<Contributed> soFar,
            List<Item> channels,
            List<Item> topics,
            List<Item> results,
            List<Unit> places,
            int blocks,
            UUID id) {}

    Meeting meeting(String code, Actor actor) {
        return meetings.reachableBy(actor, code).orElseThrow(Absent::new);
    }

    TurnPage of(String code, Actor actor, Map<String, String> typed) {
        var meeting = meeting(code, actor);
        var offered = lists.in(meeting.realm());
        return new TurnPage(
                meeting,
                contributions.readBy(actor, meeting),
                offered.choices("petition.channel"),
                offered.choices("petition.topic"),
                offered.choices("referral.result"),
                units.childrenOf(meeting.unit()),
                TurnForm.blocks(typed),
                ids.next());
    }
}

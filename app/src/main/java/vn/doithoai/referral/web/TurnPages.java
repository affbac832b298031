package vn.doithoai.referral.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.CodeLists.Item;

/// Gathers what the page of a turn shows.
@Component
public class TurnPages {
    private final Contributions contributions;
    private final Units units;
    private final CodeLists lists;

    TurnPages(Contributions contributions, Units units, CodeLists lists) {
        this.contributions = contributions;
        this.units = units;
        this.lists = lists;
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

    TurnPage of(Meeting meeting, Actor actor, Map<String, String> typed, UUID fresh) {
        return new TurnPage(
                meeting,
                contributions.readBy(actor, meeting),
                lists.choices("petition.channel"),
                lists.choices("petition.topic"),
                lists.choices("referral.result"),
                units.childrenOf(meeting.unit()),
                TurnForm.blocks(typed),
                fresh);
    }
}

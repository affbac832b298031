package vn.doithoai.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingFilter;
import vn.doithoai.meeting.MeetingFilters;
import vn.doithoai.meeting.MeetingQuery;
import vn.doithoai.meeting.MeetingRegister;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.Realm;

/// The register of meetings as the public reads it.
@Component
public class MeetingList {
    private static final int PAGE = 20;

    private final MeetingRegister register;
    private final MeetingFilters filters;
    private final Contributions contributions;
    private final Register matters;
    private final Grounds grounds;

    MeetingList(
            MeetingRegister register,
            MeetingFilters filters,
            Contributions contributions,
            Register matters,
            Grounds grounds) {
        this.register = register;
        this.filters = filters;
        this.contributions = contributions;
        this.matters = matters;
        this.grounds = grounds;
    }

    public FoundMeetings find(MeetingFilter asked) {
        var query = filters.query(asked);
        var page = register.find(query, filters.from(asked), PAGE);
        return new FoundMeetings(
                rows(query.realm(), page.rows()),
                page.previous(),
                page.next(),
                register.count(query));
    }

    List<MeetingRow> latest(Realm realm, int some) {
        return rows(realm, register.find(MeetingQuery.all(realm), null, some).rows());
    }

    /// Two more statements for a page of any length.
    private List<MeetingRow> rows(Realm realm, List<Meeting> meetings) {
        var raised = contributions.mattersOf(realm, meetings);
        var resolved = resolved(realm, raised);
        return meetings.stream()
                .map(meeting -> {
                    var ids = raised.getOrDefault(meeting.id(), List.of());
                    return new MeetingRow(
                            meeting,
                            grounds.place(meeting.unit()),
                            ids.stream().filter(resolved::contains).count());
                })
                .toList();
    }

    private Set<PetitionId> resolved(Realm realm, Map<UUID, List<PetitionId>> raised) {
        var ids = raised.values().stream().flatMap(List::stream).toList();
        return matters.withIds(realm, ids).stream()
                .map(Petition::standing)
                .filter(standing -> standing.result().resolved())
                .map(standing -> standing.id())
                .collect(Collectors.toSet());
    }
}

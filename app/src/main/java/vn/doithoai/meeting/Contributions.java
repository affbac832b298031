package vn.doithoai.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// What is brought into meetings: turns at the microphone, slips and letters, each with its
/// matters.
@Service
public class Contributions {
    private final ContributionStore store;
    private final MeetingRegister meetings;
    private final Petitions petitions;
    private final CodeLists lists;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Contributions(
            ContributionStore store,
            MeetingRegister meetings,
            Petitions petitions,
            CodeLists lists,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.petitions = petitions;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /// Records a contribution once, with all its matters or none: the same id again with the same
    /// content gives the same matters. Denunciations leave nothing but their number and the day.
    @Transactional
    public Recorded record(Realm realm, MeetingId to, Contribution brought, Actor by) {
        Recorders.check(by, realm);
        store.hold(realm, to);
        var meeting =
                meetings.reachableBy(by, to)
                        .orElseThrow(() -> new Refused("meeting.unknown", "meeting"));
        var tidy = ContributionRules.checked(brought);
        var spoken = spoken(realm, tidy.channel());
        var at = clock.instant();
        var known = store.withId(realm, tidy.id());
        known.ifPresent(one -> same(one, tidy, to));
        int guided = guide(meeting, tidy, known.isPresent(), at);
        if (guided == tidy.raised().size()) {
            return new Recorded(null, List.of(), guided);
        }
        int number =
                known.map(Contributed::number)
                        .orElseGet(() -> store.add(meeting, tidy, spoken, by, at));
        var matters = receive(meeting, tidy, by);
        if (known.isEmpty()) {
            store.carry(realm, tidy.id(), matters.stream().map(Standing::id).toList());
            events.publishEvent(new ContributionRecorded(realm, to, tidy.id(), matters.size(), at));
        }
        return new Recorded(number, matters, guided);
    }

    private boolean spoken(Realm realm, String channel) {
        var chosen = lists.in(realm).chosen("petition.channel", channel, "channel");
        return "spoken".equals(chosen.group());
    }

    /// Leaves the bare fact behind, once for each position however often the form is sent.
    private int guide(Meeting meeting, Contribution brought, boolean known, Instant at) {
        var guided = new HashMap<UUID, MeetingId>();
        for (int i = 0; i < brought.raised().size(); i++) {
            if (brought.raised().get(i) instanceof Raised.ADenunciation) {
                guided.put(brought.id().guided(i + 1), meeting.minutes().id());
            }
        }
        var before = store.guided(meeting.realm(), positions(brought.id()));
        if (known || !before.isEmpty()) {
            boolean nothingElse = guided.size() == brought.raised().size();
            refuseUnless(before.equals(guided) && known != nothingElse);
        }
        guided.keySet().forEach(id -> store.guide(meeting, id, VietnamTime.day(at)));
        return guided.size();
    }

    private static List<UUID> positions(ContributionId id) {
        return IntStream.rangeClosed(1, ContributionRules.MOST_MATTERS)
                .mapToObj(id::guided)
                .toList();
    }

    private static void refuseUnless(boolean same) {
        if (!same) {
            throw new Refused("meeting.contribution_id_used", "id");
        }
    }

    private List<Standing> receive(Meeting meeting, Contribution brought, Actor by) {
        var received = new ArrayList<Standing>();
        for (int i = 0; i < brought.raised().size(); i++) {
            if (brought.raised().get(i) instanceof Raised.AMatter raised) {
                var id = brought.id().matter(i + 1);
                var matter = matter(meeting, brought.channel(), raised, id);
                received.add(receive(meeting, matter, i, by));
            }
        }
        return received;
    }

    /// A refusal names the matter it is about: `matters[1].text` is the second one's text.
    private Standing receive(Meeting meeting, Matter matter, int index, Actor by) {
        try {
            return petitions.receive(meeting.realm(), matter, meeting.occasion(), by);
        } catch (Refused refused) {
            throw refused.renamed(field -> "matters[" + index + "]." + field);
        }
    }

    private static Matter matter(
            Meeting meeting, String channel, Raised.AMatter raised, PetitionId id) {
        var place = raised.place();
        return new Matter(
                id,
                raised.petitionClass(),
                raised.topic(),
                place == null ? meeting.unit() : place,
                raised.text(),
                channel,
                raised.competence());
    }

    private static void same(Contributed known, Contribution again, MeetingId to) {
        var speaker = again.speaker() == null ? Speaker.UNNAMED : again.speaker();
        refuseUnless(
                known.meeting().equals(to)
                        && known.channel().equals(again.channel())
                        && known.speaker().equals(speaker)
                        && known.matters().equals(matterIds(again)));
    }

    private static List<PetitionId> matterIds(Contribution brought) {
        var ids = new ArrayList<PetitionId>();
        for (int i = 0; i < brought.raised().size(); i++) {
            if (brought.raised().get(i) instanceof Raised.AMatter) {
                ids.add(brought.id().matter(i + 1));
            }
        }
        return ids;
    }

    /// What anyone may read: private persons and households without their names.
    public List<Contributed> published(Meeting meeting) {
        return store.of(meeting, false);
    }

    /// What the office reads, names and all; without them when the meeting is out of its reach.
    public List<Contributed> readBy(Actor actor, Meeting meeting) {
        return store.of(meeting, Recorders.mayRead(actor, meeting));
    }

    /// The contribution that carried a matter, as anyone may read it.
    public Optional<Contributed> carrying(Realm realm, PetitionId matter) {
        return store.carrying(realm, matter);
    }

    /// The matters each of these meetings heard, by the meeting's id: for lists of meetings.
    public Map<UUID, List<PetitionId>> mattersOf(Realm realm, List<Meeting> heardAt) {
        return heardAt.isEmpty() ? Map.of() : store.mattersOf(realm, heardAt);
    }
}

package vn.doithoai.meeting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// The figures a source printed about a meeting, put right after the meeting was recorded: some
/// added, some withdrawn because they were typed by mistake. Nothing ever written is lost.
@Service
public class PrintedFigures {
    /// So many may stand beside one meeting.
    public static final int MOST = 50;

    private final MeetingStore meetings;
    private final PrintedStore store;
    private final MeetingRegister register;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    PrintedFigures(
            MeetingStore meetings,
            PrintedStore store,
            MeetingRegister register,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.meetings = meetings;
        this.store = store;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /// Adds and withdraws in one act. To add what stands already, or to withdraw what is withdrawn,
    /// changes nothing, so a second submit does no harm.
    @Transactional
    public Meeting correct(Realm realm, MeetingId id, PrintedChange typed, Actor by) {
        Recorders.check(by, realm);
        meetings.hold(realm, id);
        var meeting =
                register.reachableBy(by, id)
                        .orElseThrow(() -> new Refused("meeting.unknown", "meeting"));
        var change = Tidy.change(typed);
        var standing = store.standing(meeting);
        check(meeting, change, standing);
        var left = new TreeSet<>(change.withdrawn());
        left.retainAll(standing.keySet());
        var added = added(change, standing);
        if (added.isEmpty() && left.isEmpty()) {
            return meeting;
        }
        correct(meeting, new PrintedChange(added, left, change.because()), by);
        return register.withId(realm, id).orElseThrow();
    }

    private void correct(Meeting meeting, PrintedChange change, Actor by) {
        var at = clock.instant();
        int seq = meetings.nextSeq(meeting);
        store.correct(meeting, change, by, at);
        events.publishEvent(
                new PrintedCorrected(
                        meeting.realm(),
                        meeting.code(),
                        seq,
                        change.added().size(),
                        change.withdrawn().size(),
                        meeting.counts().guided(),
                        at));
    }

    private void check(
            Meeting meeting, PrintedChange change, Map<Integer, PrintedFigure> standing) {
        var broken = new ArrayList<Refusal>();
        if (change.added().isEmpty() && change.withdrawn().isEmpty()) {
            broken.add(new Refusal("meeting.printed_nothing", "printed[0].figure", List.of()));
        }
        if (!store.everStood(meeting, change.withdrawn())) {
            broken.add(new Refusal("meeting.printed_unknown", "withdraw", List.of()));
        }
        broken.addAll(PrintedRules.brokenBy(change.added()));
        broken.addAll(
                PrintedRules.tooMany(
                        kept(change, standing).size() + added(change, standing).size()));
        broken.addAll(ReasonRules.brokenBy(change.because()));
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }

    private static List<PrintedFigure> added(
            PrintedChange change, Map<Integer, PrintedFigure> standing) {
        var added = new LinkedHashSet<>(change.added());
        kept(change, standing).forEach(added::remove);
        return List.copyOf(added);
    }

    private static List<PrintedFigure> kept(
            PrintedChange change, Map<Integer, PrintedFigure> standing) {
        return standing.entrySet().stream()
                .filter(line -> !change.withdrawn().contains(line.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The figures that stand, by their positions, which are what a correction withdraws.
    public Map<Integer, PrintedFigure> standing(Meeting meeting) {
        return store.standing(meeting);
    }

    /// The corrections of a meeting's printed figures, oldest first.
    public List<PrintedCorrection> history(Meeting meeting) {
        return store.history(meeting);
    }
}

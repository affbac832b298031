package vn.doithoai.statistics;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.MeetingCounted;
import vn.doithoai.petition.PetitionMoved;

/// Notes what every act does to the counts, in the act's own transaction: an act that is not
/// committed was never counted, and one that is counts at once.
@Component
class Counting {
    private final ChangeStore changes;

    Counting(ChangeStore changes) {
        this.changes = changes;
    }

    @EventListener
    void on(PetitionMoved moved) {
        var was = moved.was();
        var now = moved.now();
        changes.add(
                Change.between(
                        was == null ? null : Change.of(was), now == null ? null : Change.of(now)));
    }

    @EventListener
    void on(MeetingCounted counted) {
        var was = counted.was();
        changes.add(Change.between(was == null ? null : Change.of(was), Change.of(counted.now())));
    }
}

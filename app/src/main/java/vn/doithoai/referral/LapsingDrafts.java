package vn.doithoai.referral;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionMoved;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;

/// Lets a draft lapse when its matter ends or goes to another body: nobody approves it any more,
/// and it must not stand in anybody's way.
@Component
class LapsingDrafts {
    private final DraftStore store;

    LapsingDrafts(DraftStore store) {
        this.store = store;
    }

    @EventListener
    void on(PetitionMoved moved) {
        var was = moved.was();
        var now = moved.now();
        if (was != null && now != null && was.stage() != Stage.RECEIVED && leaves(was, now)) {
            store.lapse(now.realm(), now.id(), moved.at());
        }
    }

    private static boolean leaves(Standing was, Standing now) {
        boolean ended = now.stage() == Stage.CLOSED && was.stage() != Stage.CLOSED;
        return ended || !Objects.equals(was.handler(), now.handler());
    }
}

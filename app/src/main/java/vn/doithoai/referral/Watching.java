package vn.doithoai.referral;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionMoved;

/// Stops watching the day of a matter that no longer waits for an answer, by whichever act.
@Component
class Watching {
    private final WatchStore watch;

    Watching(WatchStore watch) {
        this.watch = watch;
    }

    @EventListener
    void on(PetitionMoved moved) {
        var now = moved.now();
        if (now == null) {
            return;
        }
        switch (now.stage()) {
            case ANSWERED, CLOSED -> watch.close(now.realm(), now.id());
            case RECEIVED, REFERRED, ACCEPTED, ESCALATED -> {}
        }
    }
}

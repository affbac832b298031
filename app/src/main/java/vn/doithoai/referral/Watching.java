package vn.doithoai.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionMoved;
import vn.doithoai.petition.Standing;

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
        if (now != null && !waits(now) && waits(moved.was())) {
            watch.close(now.realm(), now.id());
        }
    }

    private static boolean waits(@Nullable Standing standing) {
        return standing != null
                && switch (standing.stage()) {
                    case RECEIVED, REFERRED, ACCEPTED, ESCALATED -> true;
                    case ANSWERED, CLOSED -> false;
                };
    }
}

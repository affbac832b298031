package vn.doithoai.meeting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.DenunciationGuided;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// When a matter turns out to be a denunciation, the turn that carried it keeps no speaker, and its
/// meeting counts one more who was guided. — Law on Denunciations 2018, art. 56
@Component
class Unnaming {
    private final ContributionStore store;
    private final Uuid7 ids;

    Unnaming(ContributionStore store, Uuid7 ids) {
        this.store = store;
        this.ids = ids;
    }

    @EventListener
    void on(DenunciationGuided guided) {
        var meeting = guided.meeting();
        store.unname(guided.realm(), guided.petition());
        if (meeting != null) {
            var day = VietnamTime.day(guided.at());
            store.guide(guided.realm(), new MeetingId(meeting), ids.next(), day);
        }
    }
}

package vn.doithoai.attachment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes by itself what was chosen in forms that nobody sent.
@Component
class Forgetting {
    private final Waiting waiting;

    Forgetting(Waiting waiting) {
        this.waiting = waiting;
    }

    @Scheduled(
            initialDelayString = "${doithoai.waiting.first:PT1M}",
            fixedDelayString = "${doithoai.waiting.every:PT15M}")
    void look() {
        waiting.sweep();
    }
}

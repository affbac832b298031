package vn.doithoai.referral;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the [Ladder] climb by itself.
@Component
class LadderSchedule {
    private final Ladder ladder;
    private final InstantSource clock;

    LadderSchedule(Ladder ladder, InstantSource clock) {
        this.ladder = ladder;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${doithoai.ladder.first:PT1M}",
            fixedDelayString = "${doithoai.ladder.every:PT10M}")
    void climb() {
        ladder.climb(clock.instant());
    }
}

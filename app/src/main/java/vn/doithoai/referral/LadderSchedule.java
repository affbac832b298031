package vn.doithoai.referral;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the [Ladder] climb by itself.
@Component
class LadderSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(LadderSchedule.class);

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
        var begin = clock.instant();
        int rose = ladder.climb(begin);
        if (rose > 0) {
            var took = Duration.between(begin, clock.instant());
            LOG.info("{} delays rose in {} ms", rose, took.toMillis());
        }
    }
}

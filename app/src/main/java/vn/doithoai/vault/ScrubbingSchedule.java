package vn.doithoai.vault;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets [Scrubbing] look by itself whether it is time.
@Component
class ScrubbingSchedule {
    private final Scrubbing scrubbing;
    private final InstantSource clock;

    ScrubbingSchedule(Scrubbing scrubbing, InstantSource clock) {
        this.scrubbing = scrubbing;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${doithoai.scrubbing.first:PT5M}",
            fixedDelayString = "${doithoai.scrubbing.every:PT1H}")
    void look() {
        scrubbing.scrubWhenQuiet(clock.instant());
    }
}

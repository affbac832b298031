package vn.doithoai.referral;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets [Silence] close by itself.
@Component
class SilenceSchedule {
    private final Silence silence;
    private final InstantSource clock;

    SilenceSchedule(Silence silence, InstantSource clock) {
        this.silence = silence;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${doithoai.silence.first:PT2M}",
            fixedDelayString = "${doithoai.silence.every:PT1H}")
    void close() {
        silence.close(clock.instant());
    }
}

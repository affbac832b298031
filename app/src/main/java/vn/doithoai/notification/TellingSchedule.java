package vn.doithoai.notification;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets [Telling] go on by itself until nothing waits.
@Component
class TellingSchedule {
    private final Telling telling;
    private final InstantSource clock;

    TellingSchedule(Telling telling, InstantSource clock) {
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${doithoai.notification.first:PT20S}",
            fixedDelayString = "${doithoai.notification.every:PT10S}")
    void tellAll() {
        int told;
        do {
            told = telling.tell(clock.instant());
        } while (told > 0);
    }
}

package vn.doithoai.notification;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.doithoai.ledger.Alarms;

/// Tells whoever keeps the public log of every alarm, until the letter is gone.
@Component
class AlarmTelling {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmTelling.class);

    private final Alarms alarms;
    private final AlarmLetters letters;
    private final InstantSource clock;

    AlarmTelling(Alarms alarms, AlarmLetters letters, InstantSource clock) {
        this.alarms = alarms;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${doithoai.notification.first:PT20S}",
            fixedDelayString = "${doithoai.notification.alarms:PT1M}")
    void tellAll() {
        tell(clock.instant());
    }

    void tell(Instant now) {
        if (!letters.ready()) {
            return;
        }
        for (var alarm : alarms.untold()) {
            if (letters.send(alarm)) {
                alarms.told(alarm, now);
            } else {
                LOG.warn("alarm {} of log {} could not be told", alarm.number(), alarm.realm());
            }
        }
    }
}

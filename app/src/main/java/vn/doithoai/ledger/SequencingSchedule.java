package vn.doithoai.ledger;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets [Sequencer] run by itself, often enough that a checkpoint speaks of an act within a second.
@Component
class SequencingSchedule {
    private final Sequencer sequencer;

    SequencingSchedule(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Scheduled(
            initialDelayString = "${doithoai.ledger.every:PT0.4S}",
            fixedDelayString = "${doithoai.ledger.every:PT0.4S}")
    void run() {
        sequencer.run();
    }
}

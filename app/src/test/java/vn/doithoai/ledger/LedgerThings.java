package vn.doithoai.ledger;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.authorisation.Things;

/// The log of Bắc Kạn with something in it.
public class LedgerThings implements Things {
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Sequencer sequencer;
    private final LogFiles files;
    private final Alarms alarms;

    LedgerThings(
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Sequencer sequencer,
            LogFiles files,
            Alarms alarms) {
        this.alarms = alarms;
        this.events = events;
        this.transactions = transactions;
        this.sequencer = sequencer;
        this.files = files;
    }

    @Override
    public Map<String, Map<String, String>> prepare() {
        transactions.executeWithoutResult(_ -> events.publishEvent(new Happened("BK-LOG", 1)));
        sequencer.run();
        long size = files.log("06").orElseThrow().published();
        var tile = "/0/000.p/" + size;
        alarms.raise(Happened.BAC_KAN, Alarm.Kind.REFUSED, "mttq", "BK\n", null);
        return Map.of(
                "log", Map.of("realm", "06", "rest", tile, "code", "BK-LOG", "seq", "1"),
                "alarm", Map.of("realm", "06", "number", "1"));
    }
}

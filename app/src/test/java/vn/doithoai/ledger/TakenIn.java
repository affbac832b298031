package vn.doithoai.ledger;

/// Takes what waits into the logs, at once and not by its times.
public record TakenIn(Sequencer sequencer) {
    public void now() {
        sequencer.run();
    }
}

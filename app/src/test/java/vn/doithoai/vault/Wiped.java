package vn.doithoai.vault;

import java.time.Instant;

/// Lets the night come in which deleted rows leave the files.
public class Wiped {
    private static final Instant TWO_IN_THE_NIGHT = Instant.parse("2021-05-01T19:00:00Z");

    private final Scrubbing scrubbing;

    public Wiped(Scrubbing scrubbing) {
        this.scrubbing = scrubbing;
    }

    public boolean atNight() {
        return scrubbing.scrubWhenQuiet(TWO_IN_THE_NIGHT);
    }

    public boolean at(Instant hour) {
        return scrubbing.scrubWhenQuiet(hour);
    }
}

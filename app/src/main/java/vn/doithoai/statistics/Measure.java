package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.figures.Rule;

/// The rates that stand side by side in every report, each by its rule in docs/rules.
public enum Measure {
    /// Settled or explained, as the agencies say.
    DECLARED(Rule.RESOLVED),
    /// Ended by the word of the petitioner or the Front.
    CONFIRMED(Rule.CONFIRMED),
    /// Answered by the day due, of all whose day has come.
    IN_TIME(Rule.IN_TIME),
    /// A promise whose day passed unfulfilled, of all matters with a promise.
    BROKEN(Rule.PROMISE),
    /// An answer was not accepted, of all matters answered.
    CONTESTED(Rule.CONTESTED);

    private final Rule rule;

    Measure(Rule rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule.version();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Measure> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// Whether more of it is better.
    public boolean wanted() {
        return this == DECLARED || this == CONFIRMED || this == IN_TIME;
    }

    public Rate of(Tally tally) {
        var how = tally.outcomes();
        return switch (this) {
            case DECLARED -> new Rate(tally.resolved(), tally.matters(), rule());
            case CONFIRMED -> new Rate(how.confirmed(), tally.matters(), rule());
            case IN_TIME -> new Rate(how.inTime(), how.inTime() + how.late(), rule());
            case BROKEN -> new Rate(how.broken(), how.promised(), rule());
            case CONTESTED -> new Rate(how.contested(), how.answered(), rule());
        };
    }
}

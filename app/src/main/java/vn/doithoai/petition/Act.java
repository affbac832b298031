package vn.doithoai.petition;

import java.util.Locale;
import java.util.Optional;
import vn.doithoai.figures.Deed;

/// Everything that can be done to a matter, in the words of the glossary.
public enum Act {
    RECEIVE("received"),
    CLASSIFY("classified"),
    CORRECT("corrected"),
    CLEAR("cleared"),
    ANSWER_ON_THE_SPOT("answered"),
    REFER("referred"),
    ACCEPT("accepted"),
    RETURN("returned"),
    DISPUTE("disputed"),
    ESCALATE("escalated"),
    ANSWER("answered"),
    PUBLISH("published"),
    PROMISE("promised"),
    CONFIRM("confirmed"),
    CONTEST("contested"),
    INSPECT("inspected"),
    LAPSE("lapsed"),
    PAUSE("paused"),
    RESUME("resumed"),
    SEEK_EXTENSION("extension_sought"),
    EXTEND("extended"),
    DENY_EXTENSION("extension_denied"),
    SPLIT("split"),
    MERGE("merged"),
    LINK("linked"),
    SUPPLEMENT("supplemented"),
    REDACT("redacted"),
    WITHDRAW("withdrawn"),
    GUIDE("guided"),
    DECLINE("declined");

    private final String past;

    Act(String past) {
        this.past = past;
    }

    /// As a fact of the log names it: `answered`.
    public String past() {
        return past;
    }

    /// What it is to the rules of figures, if anything.
    public Optional<Deed> deed() {
        return Deed.of("petition." + past);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the lines of a report stand for.
public enum Breakdown {
    LEVEL("level"),
    KIND("kind"),
    YEAR("extract(year from first_day)::text"),
    UNIT("scope"),
    TOPIC("heading"),
    /// The agency that holds the matter or held it last.
    BODY("handler"),
    RESULT("''");

    private final String column;

    Breakdown(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /// Topics, agencies and results belong to matters; a meeting has none of them.
    public boolean countsMeetings() {
        return this != TOPIC && this != BODY && this != RESULT;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Breakdown> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }
}

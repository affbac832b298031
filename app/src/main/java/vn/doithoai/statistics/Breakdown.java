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
    RESULT("''");

    private final String column;

    Breakdown(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /// Topics and results belong to matters; a meeting has neither.
    public boolean countsMeetings() {
        return this != TOPIC && this != RESULT;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Breakdown> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }
}

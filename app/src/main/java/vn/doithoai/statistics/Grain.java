package vn.doithoai.statistics;

import java.util.Locale;

/// How long a block of counts is. The vague ones hold only what is known no closer, so that a
/// report can say what it had to leave out.
enum Grain {
    DAY,
    MONTH,
    YEAR,
    VAGUE_MONTH,
    VAGUE_YEAR,
    UNDATED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

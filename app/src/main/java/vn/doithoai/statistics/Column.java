package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a printed table counts. The order is the one in which a table without headings
/// is read.
public enum Column {
    MEETINGS("cuoc", "hoi nghi", "meeting"),
    ATTENDANCE("luot nguoi", "nguoi", "attendance", "people"),
    MATTERS("y kien", "kien nghi", "matter", "opinion", "petition"),
    RESOLVED("giai quyet", "xu ly", "tra loi", "resolved", "settled"),
    REGULAR("dinh ky", "regular", "periodic"),
    THEMATIC("chuyen de", "dot xuat", "thematic");

    /// The columns of a table without headings; the rate stands last.
    static final List<Column> USUAL = List.of(MEETINGS, ATTENDANCE, MATTERS, RESOLVED);

    // The word that narrows a heading down wins: "ý kiến đã giải quyết" counts what is resolved.
    private static final List<Column> NARROWEST_FIRST =
            List.of(RESOLVED, REGULAR, THEMATIC, ATTENDANCE, MATTERS, MEETINGS);

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column a heading names; the heading comes without marks.
    static Optional<Column> headed(String plain) {
        return NARROWEST_FIRST.stream()
                .filter(column -> column.headings.stream().anyMatch(plain::contains))
                .findFirst();
    }

    static Column of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}

package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.TextKeys;

/// One line of a printed table, every figure in the words it was printed in; what was not printed
/// is absent.
public record PrintedLine(String label, Map<Column, String> figures, String rate) {
    // "Công ty" and "Tổng công ty" are bodies, not sums.
    private static final Pattern TOTAL =
            Pattern.compile("tong(?! cong ty)\\b.*|cong( chung)?|(toan|ca) tinh|total.*");
    private static final Map<UnitLevel, String> LEVELS =
            Map.of(
                    UnitLevel.PROVINCE, "(cap )?tinh\\b.*|provinc.*",
                    UnitLevel.DISTRICT, "(cap )?huyen\\b.*|district.*",
                    UnitLevel.COMMUNE, "(cap )?xa\\b(?! hoi).*|commune.*");

    public PrintedLine {
        figures = Map.copyOf(figures);
    }

    public String printed(Column column) {
        return figures.getOrDefault(column, "");
    }

    /// The printed number, when one was printed.
    OptionalLong count(Column column) {
        return PrintedCount.read(printed(column));
    }

    /// What was resolved: as printed, or all matters when `100%` says so.
    OptionalLong resolved() {
        var printed = count(Column.RESOLVED);
        var all = PrintedRate.read(rate).filter(PrintedRate::isAll).isPresent();
        return printed.isEmpty() && all ? count(Column.MATTERS) : printed;
    }

    public boolean total() {
        return TOTAL.matcher(plain()).matches();
    }

    /// The level it is about, when its label says so.
    public Optional<UnitLevel> level() {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> plain().matches(LEVELS.getOrDefault(level, "")))
                .findFirst();
    }

    private String plain() {
        return TextKeys.plainKey(label);
    }
}

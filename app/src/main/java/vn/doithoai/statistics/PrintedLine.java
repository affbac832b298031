package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.TextKeys;

/// One line of a printed table, every figure in the words it was printed in; what was not printed
/// is absent.
public record PrintedLine(String label, Map<Column, String> figures, String rate) {
    // "Tổng công ty" is a body and no sum, "tình hình" no province, "xã hội" no commune; a label
    // may come without any marks.
    private static final Pattern TOTAL =
            named(
                    "(tổng|tong)(?! (công|cong) ty\\b)\\b.*|(cộng|cong)( chung)?|(toàn|toan|cả|ca) (tỉnh|tinh)|total.*");
    private static final Map<UnitLevel, Pattern> LEVELS =
            Map.of(
                    UnitLevel.PROVINCE,
                    named("((cấp|cap) )?(tỉnh|tinh)\\b(?! hinh).*|provinc.*"),
                    UnitLevel.DISTRICT,
                    named("((cấp|cap) )?(huyện|huyen)\\b.*|district.*"),
                    UnitLevel.COMMUNE,
                    named("((cấp|cap) )?(xã|xa)\\b(?! (hội|hoi)).*|commune.*"));

    private static Pattern named(String label) {
        return Pattern.compile(label, Pattern.UNICODE_CHARACTER_CLASS);
    }

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
        return TOTAL.matcher(small()).matches();
    }

    /// The level it is about, when its label says so.
    public Optional<UnitLevel> level() {
        return Arrays.stream(UnitLevel.values()).filter(this::is).findFirst();
    }

    private boolean is(UnitLevel level) {
        return Objects.requireNonNull(LEVELS.get(level)).matcher(small()).matches();
    }

    private String small() {
        return TextKeys.exact(label).strip().toLowerCase(Locale.ROOT);
    }
}

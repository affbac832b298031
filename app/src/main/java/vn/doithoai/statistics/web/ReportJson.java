package vn.doithoai.statistics.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.Measure;
import vn.doithoai.statistics.Rate;

/// A report for machines. Every figure has the address of the list it counts; a rate says of what
/// and by which rule.
record ReportJson(
        String realm,
        String from,
        String to,
        @Nullable String unit,
        String by,
        String rule,
        List<RowJson> rows,
        RowJson total,
        UndecidedJson undecided) {

    /// One of `level` to `result` names the part; the total has none of them.
    @JsonInclude(Include.NON_NULL)
    record RowJson(
            @Nullable String level,
            @Nullable String kind,
            @Nullable String year,
            @Nullable String unit,
            @Nullable String topic,
            @Nullable String body,
            @Nullable String result,
            String label,
            @Nullable Long meetings,
            @Nullable Long regular,
            @Nullable Long thematic,
            @Nullable Long attendance,
            long matters,
            long resolved,
            RateJson rate,
            @Nullable RateJson confirmed,
            @Nullable RateJson inTime,
            @Nullable RateJson broken,
            @Nullable RateJson contested,
            ListJson list) {}

    /// `list` and `whole` are the lists its numerator and its denominator count.
    record RateJson(
            long numerator,
            long denominator,
            String rule,
            @Nullable String percent,
            @Nullable String list,
            @Nullable String whole) {
        static RateJson of(Rate rate, @Nullable String list, @Nullable String whole) {
            return new RateJson(
                    rate.numerator(), rate.denominator(), rate.rule(), rate.percent(), list, whole);
        }
    }

    @JsonInclude(Include.NON_NULL)
    record ListJson(
            @Nullable String meetings,
            @Nullable String regular,
            @Nullable String thematic,
            @Nullable String matters,
            @Nullable String resolved) {}

    /// Not in any row: its date is not known well enough to say.
    record UndecidedJson(long meetings, long matters) {}

    static ReportJson of(Sheet sheet) {
        var query = sheet.report().query();
        var unit = query.unit();
        var by = query.by();
        return new ReportJson(
                query.realm().code(),
                query.period().from().toString(),
                query.period().to().toString(),
                unit == null ? null : unit.id().value(),
                by.word(),
                Rate.RESOLVED,
                sheet.rows().stream().map(row -> row(by, row)).toList(),
                row(by, sheet.total()),
                new UndecidedJson(
                        sheet.report().undecided().meetings(),
                        sheet.report().undecided().matters()));
    }

    private static RowJson row(Breakdown by, Row row) {
        var meetings = row.meetings();
        return new RowJson(
                part(by, Breakdown.LEVEL, row),
                part(by, Breakdown.KIND, row),
                part(by, Breakdown.YEAR, row),
                part(by, Breakdown.UNIT, row),
                part(by, Breakdown.TOPIC, row),
                part(by, Breakdown.BODY, row),
                part(by, Breakdown.RESULT, row),
                row.label(),
                meetings == null ? null : meetings.all().value(),
                meetings == null ? null : meetings.regular().value(),
                meetings == null ? null : meetings.thematic().value(),
                meetings == null ? null : meetings.attendance().value(),
                row.matters().value(),
                row.resolved().value(),
                RateJson.of(row.rate(), row.resolved().list(), row.matters().list()),
                rate(row, Measure.CONFIRMED),
                rate(row, Measure.IN_TIME),
                rate(row, Measure.BROKEN),
                rate(row, Measure.CONTESTED),
                list(row));
    }

    private static @Nullable RateJson rate(Row row, Measure measure) {
        return row.shares().stream()
                .filter(share -> share.measure() == measure)
                .map(share -> RateJson.of(share.rate(), share.list(), share.whole()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String part(Breakdown by, Breakdown of, Row row) {
        return by == of && !row.part().isEmpty() ? row.part() : null;
    }

    private static ListJson list(Row row) {
        var meetings = row.meetings();
        return new ListJson(
                meetings == null ? null : meetings.all().list(),
                meetings == null ? null : meetings.regular().list(),
                meetings == null ? null : meetings.thematic().list(),
                row.matters().list(),
                row.resolved().list());
    }
}

package vn.doithoai.statistics.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.DialogueReports;

/// Reads what a link asks of a report, or says which parameter is wrong and how to put it right.
@Component
class ReportQueries {
    private static final int SHOWN = 40;

    private final DialogueReports reports;
    private final Realms realms;
    private final UnitAsked units;

    ReportQueries(DialogueReports reports, Realms realms, UnitAsked units) {
        this.reports = reports;
        this.realms = realms;
        this.units = units;
    }

    /// Without a period a report is about all there is.
    DialogueQuery of(ReportFilter asked) {
        var realm = realm(asked.realm());
        return new DialogueQuery(
                realm.realm(),
                period(realm.realm(), asked.from(), asked.to()),
                units.find(realm, text(asked.unit()), text(asked.unitName())),
                breakdown(text(asked.by())));
    }

    RealmEntry realm(@Nullable String typed) {
        var code = text(typed);
        var entry = code.isEmpty() ? realms.main() : realms.withCode(code);
        return entry.orElseThrow(() -> new Refused("filter.realm_unknown", "realm", shown(code)));
    }

    private Period period(Realm realm, @Nullable String from, @Nullable String to) {
        var first = TypedDate.day(from, "from");
        var last = TypedDate.day(to, "to");
        if (first != null && last != null) {
            return new Period(first, last);
        }
        var extent = reports.extent(realm);
        var all = extent == null ? new Period(TypedDate.EARLIEST, TypedDate.LATEST) : extent;
        return new Period(
                first == null ? earlier(all.from(), last) : first,
                last == null ? later(all.to(), first) : last);
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate than) {
        return than != null && than.isBefore(day) ? than : day;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate than) {
        return than != null && than.isAfter(day) ? than : day;
    }

    private static Breakdown breakdown(String word) {
        return word.isEmpty()
                ? Breakdown.LEVEL
                : Breakdown.of(word)
                        .orElseThrow(() -> new Refused("statistics.by_unknown", "by", shown(word)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static String shown(String typed) {
        return typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…";
    }
}

package vn.doithoai.supervision.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Refused;
import vn.doithoai.supervision.FindingQuery;
import vn.doithoai.supervision.Opinion;

/// Reads what a link asks of the findings, or says which parameter is wrong.
@Component
class FindingQueries {
    private final Realms realms;
    private final Units units;

    FindingQueries(Realms realms, Units units) {
        this.realms = realms;
        this.units = units;
    }

    RealmEntry realm(@Nullable String code) {
        return (code == null || code.isBlank() ? realms.main() : realms.withCode(code))
                .orElseThrow(Absent::new);
    }

    FindingQuery of(FindingFilter asked) {
        var entry = realm(asked.realm());
        var opinions = asked.opinion() == null ? List.<String>of() : asked.opinion();
        return new FindingQuery(
                entry.realm(),
                path(entry, asked.unit()),
                opinions.stream()
                        .filter(word -> !word.isBlank())
                        .map(FindingQueries::opinion)
                        .collect(Collectors.toSet()));
    }

    private static Opinion opinion(String word) {
        return Opinion.of(word)
                .orElseThrow(() -> new Refused("filter.word_unknown", "opinion", word));
    }

    private String path(RealmEntry entry, @Nullable String unit) {
        return unit == null || unit.isBlank()
                ? entry.province().value()
                : UnitId.typed(unit)
                        .flatMap(units::withId)
                        .map(Unit::path)
                        .orElseThrow(() -> new Refused("filter.unit_unknown", "unit", unit));
    }

    static @Nullable Cursor from(FindingFilter asked) {
        return Cursor.asked(asked.after(), asked.before());
    }
}

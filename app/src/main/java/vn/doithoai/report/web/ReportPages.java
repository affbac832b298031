package vn.doithoai.report.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.report.Published;
import vn.doithoai.report.PublishedReports;
import vn.doithoai.shared.Refused;

/// Puts together what a page of a published report shows.
@Component
class ReportPages {
    private final PublishedReports reports;
    private final Realms realms;
    private final Units units;
    private final LogFiles logs;

    ReportPages(PublishedReports reports, Realms realms, Units units, LogFiles logs) {
        this.reports = reports;
        this.realms = realms;
        this.units = units;
        this.logs = logs;
    }

    /// Of a realm, or of the one this program is about; newest first.
    List<ShownReport> of(@Nullable String realm) {
        var asked = realm == null ? "" : realm.strip();
        var entry = asked.isEmpty() ? realms.main() : realms.withCode(asked);
        if (entry.isEmpty() && !asked.isEmpty()) {
            throw new Refused("filter.realm_unknown", "realm", "");
        }
        return entry.stream()
                .flatMap(one -> reports.of(one.realm()).stream())
                .map(this::shown)
                .toList();
    }

    Optional<ShownReport> withCode(String code) {
        return reports.withCode(code).map(this::shown);
    }

    ShownReport shown(Published published) {
        var path = published.report().scope().unit();
        var unit = units.withId(new UnitId(path.substring(path.lastIndexOf('/') + 1)));
        var log = logs.log(published.realm().code());
        return new ShownReport(
                published,
                unit.map(Unit::fullName).orElse(path),
                log.map(logs::address).orElse(""));
    }
}

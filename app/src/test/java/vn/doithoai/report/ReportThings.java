package vn.doithoai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.access.Role;
import vn.doithoai.authorisation.Things;
import vn.doithoai.authorisation.World;
import vn.doithoai.figures.Rule;
import vn.doithoai.shared.Period;

/// A report the office of Ba Bể published.
public class ReportThings implements Things {
    private final World world;
    private final PublishedReports reports;

    public ReportThings(World world, PublishedReports reports) {
        this.world = world;
        this.reports = reports;
    }

    @Override
    public Map<String, Map<String, String>> prepare() {
        var year = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        var asked = new Asked(new UUID(4, 1), year, List.of(Rule.RESOLVED), null);
        var published = reports.publish(asked, world.preparer(Role.OFFICE));
        return Map.of(
                "report",
                Map.of(
                        "realm", "06",
                        "code", published.report().code(),
                        "rule", "resolved.v1",
                        "part", "none"));
    }
}

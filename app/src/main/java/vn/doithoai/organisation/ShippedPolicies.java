package vn.doithoai.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.CsvRows;
import vn.doithoai.shared.Term;

/// The policies of `policies/deadlines.csv`, which hold where a realm has none of its own.
final class ShippedPolicies {
    private ShippedPolicies() {}

    static List<Policy> read() {
        return apart(
                CsvRows.of("/policies/deadlines.csv").stream().map(ShippedPolicies::row).toList());
    }

    /// Two that hold on one day would make a deadline depend on their order.
    static List<Policy> apart(List<Policy> policies) {
        for (int i = 0; i < policies.size(); i++) {
            for (var other : policies.subList(i + 1, policies.size())) {
                if (policies.get(i).overlaps(other)) {
                    throw new IllegalArgumentException("two policies on one day: " + other);
                }
            }
        }
        return policies;
    }

    private static Policy row(List<String> row) {
        var from = day(row.get(7));
        return new Policy(
                Duty.of(row.get(0)),
                row.get(1).isEmpty() ? null : UnitLevel.of(row.get(1)),
                Integer.parseInt(row.get(2)),
                Term.Unit.of(row.get(3)),
                Term.Ending.of(row.get(4)),
                new Band.Limits(Integer.parseInt(row.get(5)), Integer.parseInt(row.get(6))),
                from == null ? LocalDate.MIN : from,
                day(row.get(8)),
                new Policy.Basis(row.get(9), row.get(10), row.get(11)));
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}

package vn.doithoai.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.CsvRows;

/// What a kind of body is there for by law, in words people use, with the source that says so and
/// the days between which it holds.
record Duty(
        Role role,
        String what,
        Vocabulary words,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source) {

    static final List<Duty> ALL =
            CsvRows.of("/suggestion/functions.csv").stream().map(Duty::read).toList();

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /// An enterprise is known by a part of its name, any other body by the whole.
    boolean isOf(Role body) {
        boolean enterprise =
                body.kind() == OrganisationKind.ENTERPRISE && body.name().contains(role.name());
        return role.isSame(body)
                || enterprise && role.kind() == body.kind() && role.level() == body.level();
    }

    private static Duty read(List<String> row) {
        return new Duty(
                Role.of(row.get(2), UnitLevel.of(row.get(0)), OrganisationKind.of(row.get(1))),
                row.get(3),
                Vocabulary.of(row.get(4)),
                day(row.get(5)),
                day(row.get(6)),
                row.get(7));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}

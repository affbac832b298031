package vn.doithoai.petition;

import vn.doithoai.shared.Where;

/// Turns what a reader looks for into conditions on the register.
final class RegisterConditions {
    private RegisterConditions() {}

    static Where of(RegisterQuery query) {
        var where = new Where().and("r.realm = :realm", "realm", query.realm().code());
        var period = query.period();
        if (period != null) {
            // a date known to the month or year counts only when all of it lies in the period
            where.and("r.sort_day >= :from", "from", period.from())
                    .and("r.last_day <= :to", "to", period.to());
        }
        where.anyOf("r.level", "levels", query.levels())
                .anyOf("r.kind", "kinds", query.kinds())
                .below("r.unit_path", "unit", query.unitPaths())
                .below("r.place_path", "place", query.placePaths())
                .anyOf("r.topic", "topics", query.topics())
                .anyOf("r.petition_class", "classes", query.classes())
                .anyOf("r.stage", "stages", query.stages())
                .anyOf("r.result", "results", query.results())
                .andIf("r.meeting = :meeting", "meeting", query.meeting());
        GoingConditions.narrow(where, query.going());
        var reader = query.reader();
        if (reader != null) {
            Reachable.narrow(where, reader);
        }
        return where;
    }
}

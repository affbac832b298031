package vn.doithoai.petition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doithoai.shared.Where;

/// Turns how matters went into conditions on the register: the same a figure is counted by.
final class GoingConditions {
    static final String OVERDUE =
            "r.stage in ('received', 'referred', 'accepted', 'escalated') and r.due is not null"
                    + " and r.due < :today";
    static final String MISSED = "r.promise = 'open' and r.promised < :today";

    /// The same matter again after a year or more. Asked first whether it has such a relative at
    /// all, which few have: from them the database can start, from the comparison of days it
    /// cannot.
    private static final String AGAIN =
            """
            r.petition in (select k.petition from petition_lineage k
                            where k.realm = r.realm and k.how in ('recurring', 'duplicate'))
            and exists (select from petition_lineage l
                      join petition_register o on o.realm = l.realm and o.petition = l.other
                     where l.realm = r.realm
                       and l.petition = r.petition
                       and (l.how = 'recurring'
                         or l.how = 'duplicate'
                            and isfinite(o.sort_day) and isfinite(r.sort_day)
                            and (o.sort_day <= r.sort_day - 365 or r.sort_day <= o.sort_day - 365)))\
            """;

    private static final Map<String, String> TIMES =
            Map.of(
                    "in_time", "r.timeliness = 'in_time' and not (" + OVERDUE + ")",
                    "late", "r.timeliness = 'late' or " + OVERDUE,
                    "overdue", OVERDUE);
    private static final Map<String, String> PROMISES =
            Map.of(
                    "open", "r.promise = 'open' and r.promised >= :today",
                    "kept", "r.promise = 'kept'",
                    "broken", "r.promise = 'broken' or " + MISSED);

    private static final Map<String, String> CONTESTED =
            Map.of(
                    "yes", "r.contests > 0",
                    "no", "r.contests = 0 and r.result <> 'none'",
                    "any", "r.contests > 0 or r.result <> 'none'");

    private GoingConditions() {}

    static Where narrow(Where where, Going going) {
        where.anyOf("r.ending", "endings", going.endings());
        either(where, TIMES, going.times(), going);
        either(where, PROMISES, going.promises(), going);
        var contested = going.contested();
        if (contested != null) {
            either(where, CONTESTED, List.of(contested), going);
        }
        if (going.again()) {
            where.and(AGAIN);
        }
        if (going.unasked()) {
            where.and("r.handler is null");
        }
        var handler = going.handler();
        return where.andIf(
                "r.handler = :handler", "handler", handler == null ? null : handler.value());
    }

    private static void either(
            Where where, Map<String, String> conditions, List<String> asked, Going going) {
        if (!asked.isEmpty()) {
            var any =
                    asked.stream()
                            .map(word -> "(" + conditions.get(word) + ")")
                            .collect(Collectors.joining(" or "));
            where.and("(" + any + ")", "today", going.today());
        }
    }
}

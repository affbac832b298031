package vn.doithoai.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;

/// Counts a history again from its first act, slowly and plainly.
final class Recount {
    private record Entry(
            String path,
            String level,
            String kind,
            String topic,
            String handler,
            String result,
            PartialDate day,
            Tally tally) {}

    private final List<Entry> entries = new ArrayList<>();

    Recount(History history) {
        for (var m : history.meetings.values()) {
            entries.add(
                    new Entry(
                            m.path(),
                            m.level().word(),
                            m.kind(),
                            "",
                            "",
                            "",
                            m.day(),
                            Tally.ofMeeting(m.attendance())));
        }
        for (var p : history.matters.values()) {
            var at = p.occasion();
            entries.add(
                    new Entry(
                            at.path(),
                            at.level().word(),
                            at.kind(),
                            p.topic(),
                            p.handler() == null ? "none" : p.handler().toString(),
                            p.result().word(),
                            at.day(),
                            Tally.ofMatter(p)));
        }
    }

    /// What a line of a report must say.
    Tally of(DialogueQuery query, String part) {
        var sum = sum(query, e -> e.day().surelyIn(query.period()) && belongs(query, part, e));
        // a line of one result says only how many there are of it
        return query.by() == Breakdown.RESULT && !part.isEmpty()
                ? new Tally(sum.meetings(), sum.attendance(), sum.results(), Outcomes.NONE)
                : sum;
    }

    Tally undecided(DialogueQuery query) {
        return sum(query, e -> !e.day().surelyIn(query.period()) && touches(e, query.period()));
    }

    long regular(DialogueQuery query, String part) {
        return sum(
                        query,
                        e ->
                                e.kind().equals("regular")
                                        && e.day().surelyIn(query.period())
                                        && belongs(query, part, e))
                .meetings();
    }

    private Tally sum(DialogueQuery query, Predicate<Entry> which) {
        return entries.stream()
                .filter(e -> Dialogue.kinds().contains(e.kind()))
                .filter(e -> under(e, query.scope()))
                .filter(which)
                .map(Entry::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static boolean belongs(DialogueQuery query, String part, Entry entry) {
        return part.isEmpty()
                || switch (query.by()) {
                    case UNIT -> part.equals(Line.OWN) ? own(query, entry) : under(entry, part);
                    case LEVEL -> same(Entry::level, part, entry);
                    case KIND -> same(Entry::kind, part, entry);
                    case TOPIC -> same(Entry::topic, part, entry);
                    case BODY -> same(Entry::handler, part, entry);
                    case RESULT -> same(Entry::result, part, entry);
                    case YEAR ->
                            entry.day().first() instanceof java.time.LocalDate first
                                    && part.equals(Integer.toString(first.getYear()));
                };
    }

    private static boolean same(Function<Entry, String> word, String part, Entry entry) {
        return word.apply(entry).equals(part);
    }

    private static boolean own(DialogueQuery query, Entry entry) {
        var scope = query.scope().equals("*") ? "06" : query.scope();
        return entry.path().equals(scope) || entry.path().endsWith("/" + scope);
    }

    private static boolean under(Entry entry, String scope) {
        return scope.equals("*") || List.of(entry.path().split("/")).contains(scope);
    }

    private static boolean touches(Entry entry, Period period) {
        var first = entry.day().first();
        var last = entry.day().last();
        return first == null
                || last == null
                || !first.isAfter(period.to()) && !last.isBefore(period.from());
    }
}

package vn.doithoai.meeting;

import static vn.doithoai.meeting.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// What must hold for a meeting to be recorded. Dates the law sets are not among them: a meeting
/// held late is recorded as it was held.
final class MeetingRules {
    static final int MOST_PEOPLE = 100_000;
    static final int MOST_SITES = 12_000;
    static final int LONGEST_LINE = 500;
    static final int MOST_CHAIRS = 20;

    /// The kinds are an editable list; a retired one still reads but is not chosen any more.
    static final Rule<Proposal> KIND_LISTED =
            rule("meeting.kind_unknown", "kind", p -> p.offers("meeting.kind", p.minutes().kind()));

    static final Rule<Proposal> COUNTERPART_LISTED =
            rule(
                    "meeting.counterpart_unknown",
                    "counterpart",
                    p -> {
                        var code = p.minutes().counterpart().code();
                        return code == null || p.offers("meeting.counterpart", code);
                    });

    static final Rule<Proposal> UNIT_KNOWN =
            rule("meeting.unit_unknown", "unit", p -> p.unit() != null);

    static final Rule<Proposal> UNIT_IN_REACH =
            rule(
                    "meeting.unit_out_of_reach",
                    "unit",
                    p -> p.unit() == null || p.by().reaches(p.unit().path()));

    /// A meeting known to the month or year is held by a unit that existed at some time within it.
    static final Rule<Proposal> UNIT_EXISTED =
            rule("meeting.unit_not_on_that_day", "unit", MeetingRules::unitExisted)
                    .naming(p -> p.unit() == null ? "" : p.unit().fullName());

    static final Rule<Proposal> NOT_IN_THE_FUTURE =
            rule(
                    "meeting.day_after_today",
                    "day",
                    p -> {
                        var first = p.minutes().held().day().first();
                        return first == null || !first.isAfter(p.today());
                    });

    static final Rule<Proposal> ENDS_AFTER_IT_STARTS =
            rule(
                    "meeting.ends_before_it_starts",
                    "ends",
                    p -> {
                        var starts = p.minutes().held().starts();
                        var ends = p.minutes().held().ends();
                        return starts == null || ends == null || ends.isAfter(starts);
                    });

    static final Rule<Proposal> CHAIRS_ARE_NAMED =
            rule(
                    "meeting.chair_without_name",
                    "chairs",
                    p -> p.minutes().chairs().stream().noneMatch(chair -> chair.name().isBlank()));

    static final Rule<Proposal> NOT_TOO_MANY_CHAIRS =
            Rule.<Proposal>rule(
                            "meeting.too_many_chairs",
                            "chairs",
                            p -> p.minutes().chairs().size() <= MOST_CHAIRS)
                    .naming(_ -> MOST_CHAIRS);

    static final Rule<Proposal> ORGANISER_KNOWN =
            rule("meeting.organiser_unknown", "organiserBody", Proposal::organiserKnown);

    private MeetingRules() {}

    static List<Rule<Proposal>> forRecording() {
        return List.of(
                KIND_LISTED,
                UNIT_KNOWN,
                UNIT_IN_REACH,
                NOT_IN_THE_FUTURE,
                UNIT_EXISTED,
                ENDS_AFTER_IT_STARTS,
                COUNTERPART_LISTED,
                CHAIRS_ARE_NAMED,
                NOT_TOO_MANY_CHAIRS,
                ORGANISER_KNOWN,
                sane("invited", 0, MOST_PEOPLE, p -> p.minutes().turnout().invited()),
                sane("attendance", 0, MOST_PEOPLE, p -> p.minutes().turnout().attendance()),
                sane("sites", 1, MOST_SITES, p -> p.minutes().held().sites()),
                brief("title", p -> p.minutes().title()),
                brief("organiser", p -> p.minutes().organiser().printed()),
                brief("counterpartPrinted", p -> p.minutes().counterpart().printed()),
                brief("place", p -> p.minutes().held().place()),
                brief("chairs", p -> longest(p.minutes())));
    }

    static void check(Proposal proposal) {
        var broken = new ArrayList<Refusal>();
        forRecording().forEach(rule -> rule.brokenBy(proposal).ifPresent(broken::add));
        broken.addAll(PrintedRules.brokenBy(proposal.minutes().printed()));
        broken.addAll(PrintedRules.tooMany(proposal.minutes().printed().size()));
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }

    static boolean fits(String line) {
        return line.length() <= LONGEST_LINE;
    }

    private static Rule<Proposal> sane(
            String field, int least, int most, Function<Proposal, @Nullable Integer> count) {
        return new Rule<>(
                "meeting.not_a_sane_count",
                field,
                p -> {
                    var value = count.apply(p);
                    return value == null || value >= least && value <= most;
                },
                _ -> List.of(least, most));
    }

    private static Rule<Proposal> brief(String field, Function<Proposal, String> text) {
        return Rule.<Proposal>rule("meeting.text_too_long", field, p -> fits(text.apply(p)))
                .naming(_ -> LONGEST_LINE);
    }

    private static boolean unitExisted(Proposal proposal) {
        var unit = proposal.unit();
        var day = proposal.minutes().held().day();
        var first = day.first();
        var last = day.last();
        if (unit == null || first == null || last == null) {
            return true;
        }
        var until = unit.until();
        return !unit.from().isAfter(last) && (until == null || first.isBefore(until));
    }

    private static String longest(Minutes minutes) {
        return minutes.chairs().stream()
                .flatMap(chair -> List.of(chair.name(), chair.posts()).stream())
                .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    }
}

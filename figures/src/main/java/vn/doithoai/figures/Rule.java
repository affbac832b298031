package vn.doithoai.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A version of a rule: tells of each matter which part of a figure it falls in. Every matter falls
/// in exactly one, so the parts of a figure always add up to all matters. The share a rule is about
/// is `counted` of `counted` and `others`; the `rest` is in neither. docs/rules says each in words.
public enum Rule {
    RESOLVED(
            "resolved.v1",
            List.of("settled", "explained"),
            List.of("in_progress_with_roadmap", "in_progress", "not_settled", "none"),
            List.of()),
    CONFIRMED(
            "confirmed.v1",
            List.of("confirmed"),
            List.of("unconfirmed", "withdrawn", "merged", "guided", "declined", "none"),
            List.of()),
    IN_TIME("in-time.v1", List.of("in_time"), List.of("late"), List.of("none")),
    PROMISE("promise.v1", List.of("broken"), List.of("open", "kept"), List.of("none")),
    CONTESTED("contested.v1", List.of("contested"), List.of("uncontested"), List.of("unanswered"));

    private final String version;
    private final List<String> counted;
    private final List<String> others;
    private final List<String> rest;

    Rule(String version, List<String> counted, List<String> others, List<String> rest) {
        this.version = version;
        this.counted = counted;
        this.others = others;
        this.rest = rest;
    }

    /// Its name with its version: `resolved.v1`.
    public String version() {
        return version;
    }

    /// @throws UnknownRule when there is no such version here
    public static Rule of(String version) {
        return Arrays.stream(values())
                .filter(rule -> rule.version.equals(version))
                .findFirst()
                .orElseThrow(() -> new UnknownRule(version));
    }

    /// All parts, in the order they are told.
    public List<String> parts() {
        return Stream.of(counted, others, rest).flatMap(List::stream).toList();
    }

    /// Whether the share counts this part.
    public boolean counts(String part) {
        return counted.contains(part);
    }

    /// Whether the share is of this part.
    public boolean includes(String part) {
        return counts(part) || others.contains(part);
    }

    /// The part a matter falls in, read on a day: one that passed makes it late or a promise
    /// broken. On [LocalDate#MIN] no day has passed, and acts alone tell.
    public String part(Progress matter, LocalDate today) {
        return switch (this) {
            case RESOLVED -> matter.result().word();
            case CONFIRMED -> matter.ending().word();
            case IN_TIME ->
                    (matter.overdue(today) ? Timeliness.LATE : matter.course().timeliness()).word();
            case PROMISE ->
                    (matter.course().missed(today)
                                    ? PromiseState.BROKEN
                                    : matter.course().promise())
                            .word();
            case CONTESTED -> contested(matter);
        };
    }

    private static String contested(Progress matter) {
        if (!matter.everAnswered()) {
            return "unanswered";
        }
        return matter.contests() > 0 ? "contested" : "uncontested";
    }
}

package vn.doithoai.meeting;

import static vn.doithoai.meeting.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.shared.Refused.Refusal;

/// Whoever corrects a record says why.
final class ReasonRules {
    static final Rule<String> IS_GIVEN =
            rule("meeting.reason_missing", "because", because -> !because.isEmpty());

    static final Rule<String> FITS =
            Rule.<String>rule("meeting.text_too_long", "because", MeetingRules::fits)
                    .naming(_ -> MeetingRules.LONGEST_LINE);

    private ReasonRules() {}

    static List<Refusal> brokenBy(String because) {
        return Stream.of(IS_GIVEN, FITS)
                .map(rule -> rule.brokenBy(because))
                .flatMap(Optional::stream)
                .toList();
    }
}

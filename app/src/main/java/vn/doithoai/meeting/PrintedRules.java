package vn.doithoai.meeting;

import static vn.doithoai.meeting.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.shared.Refused.Refusal;

/// What must hold for figures printed in a source. A refusal names the row it is about:
/// `printed[1].source` is the second figure's source.
final class PrintedRules {
    static final Rule<PrintedFigure> IS_A_COUNT =
            rule("meeting.printed_not_a_count", "value", one -> one.value() >= 0);

    static final Rule<PrintedFigure> HAS_A_SOURCE =
            rule("meeting.printed_without_source", "source", one -> !one.source().isBlank());

    static final Rule<PrintedFigure> WORDS_FIT =
            Rule.<PrintedFigure>rule(
                            "meeting.text_too_long", "words", one -> MeetingRules.fits(one.words()))
                    .naming(_ -> MeetingRules.LONGEST_LINE);

    static final Rule<PrintedFigure> SOURCE_FITS =
            Rule.<PrintedFigure>rule(
                            "meeting.text_too_long",
                            "source",
                            one -> MeetingRules.fits(one.source()))
                    .naming(_ -> MeetingRules.LONGEST_LINE);

    private static final List<Rule<PrintedFigure>> ALL =
            List.of(IS_A_COUNT, HAS_A_SOURCE, WORDS_FIT, SOURCE_FITS);

    private PrintedRules() {}

    static List<Refusal> tooMany(int beside) {
        return beside <= PrintedFigures.MOST
                ? List.of()
                : List.of(
                        new Refusal(
                                "meeting.too_many_printed",
                                "printed[0].figure",
                                List.of(PrintedFigures.MOST)));
    }

    static List<Refusal> brokenBy(List<PrintedFigure> figures) {
        var broken = new ArrayList<Refusal>();
        for (int i = 0; i < figures.size(); i++) {
            var row = "printed[" + i + "].";
            for (var rule : ALL) {
                rule.brokenBy(figures.get(i))
                        .map(one -> new Refusal(one.code(), row + one.field(), one.values()))
                        .ifPresent(broken::add);
            }
        }
        return broken;
    }
}

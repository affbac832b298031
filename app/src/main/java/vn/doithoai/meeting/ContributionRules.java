package vn.doithoai.meeting;

import static vn.doithoai.meeting.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;

/// What must hold for a contribution to be recorded; each matter is checked where it is received.
final class ContributionRules {
    static final int MOST_MATTERS = 50;

    /// A speaker who denounces is a secret by law, so nobody is named beside a denunciation. — Law
    /// on Denunciations 2018, art. 56; Decision 774/QĐ-TTg of 2020
    private static final Speaker PROTECTED = Speaker.UNNAMED;

    static final Rule<Contribution> CARRIES_A_MATTER =
            rule("meeting.contribution_empty", "matters", c -> !c.raised().isEmpty());

    static final Rule<Contribution> NOT_TOO_MANY_MATTERS =
            Rule.<Contribution>rule(
                            "meeting.too_many_matters",
                            "matters",
                            c -> c.raised().size() <= MOST_MATTERS)
                    .naming(_ -> MOST_MATTERS);

    static final Rule<Contribution> SPEAKER_FITS =
            Rule.<Contribution>rule(
                            "meeting.text_too_long",
                            "speaker",
                            c ->
                                    c.speaker() == null
                                            || c.speaker().printed().length()
                                                    <= MeetingRules.LONGEST_LINE)
                    .naming(_ -> MeetingRules.LONGEST_LINE);

    static final Rule<Contribution> OFFICIAL_IS_NAMED =
            rule(
                    "meeting.official_without_name",
                    "speaker",
                    c ->
                            c.speaker() == null
                                    || c.speaker().isPrivate()
                                    || !c.speaker().printed().isBlank());

    private ContributionRules() {}

    static List<Rule<Contribution>> forRecording() {
        return List.of(CARRIES_A_MATTER, NOT_TOO_MANY_MATTERS, SPEAKER_FITS, OFFICIAL_IS_NAMED);
    }

    /// The contribution in normal form, or every rule it breaks.
    static Contribution checked(Contribution typed) {
        var tidy =
                new Contribution(
                        typed.id(), typed.channel().strip(), speaker(typed), typed.raised());
        var broken =
                forRecording().stream()
                        .map(rule -> rule.brokenBy(tidy))
                        .flatMap(Optional::stream)
                        .toList();
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
        return tidy;
    }

    private static @Nullable Speaker speaker(Contribution typed) {
        if (typed.raised().stream().anyMatch(Raised.ADenunciation.class::isInstance)) {
            return PROTECTED;
        }
        var speaker = typed.speaker();
        return speaker == null ? null : new Speaker(speaker.kind(), Tidy.line(speaker.printed()));
    }
}

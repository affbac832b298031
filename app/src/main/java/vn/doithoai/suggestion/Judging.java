package vn.doithoai.suggestion;

import java.time.LocalDate;
import java.util.Optional;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.suggestion.Locality.Nearness;
import vn.doithoai.suggestion.Similar.Kind;

/// What a likeness amounts to. The numbers are shares of phrases, measured on the demonstration;
/// see docs/rules/suggestions.md.
final class Judging {
    static final double NEARLY_THE_SAME = 0.5;
    static final double SAME_ELSEWHERE = 0.85;
    static final double ALIKE = 0.3;
    static final double ALIKE_IN_TOPIC = 0.2;
    static final double SOMEWHAT = 0.1;
    static final int RECENT_DAYS = 183;

    private Judging() {}

    /// Nothing when the two have too little in common to trouble anybody.
    static Optional<Kind> kind(Likeness likeness, Petition other, LocalDate asked) {
        boolean recent = isRecent(other, asked);
        boolean theSame = isTheSame(likeness, NEARLY_THE_SAME);
        if (theSame && (recent || !isAnswered(other))) {
            return Optional.of(Kind.SAME);
        }
        if (isAnswered(other) && isBefore(other, asked) && isAgain(likeness)) {
            return Optional.of(Kind.RECURRING);
        }
        return isRelated(likeness) ? Optional.of(Kind.RELATED) : Optional.empty();
    }

    private static boolean isTheSame(Likeness likeness, double share) {
        return likeness.nearness().sameGround() && !likeness.apart() && likeness.share() >= share;
    }

    private static boolean isAgain(Likeness likeness) {
        return isTheSame(likeness, ALIKE) || isAboutTheSameThing(likeness) && !likeness.apart();
    }

    private static boolean isAboutTheSameThing(Likeness likeness) {
        boolean thing = likeness.sameThing() || likeness.slip().isPresent();
        return thing && likeness.nearness() != Nearness.ELSEWHERE && likeness.share() >= SOMEWHAT;
    }

    private static boolean isRelated(Likeness likeness) {
        double share = likeness.share();
        boolean here = likeness.nearness().sameGround();
        boolean filedAlike = likeness.place().sameTopic();
        return likeness.sameThing() && (here || share >= SOMEWHAT)
                || isAboutTheSameThing(likeness)
                || here && share >= (filedAlike ? ALIKE_IN_TOPIC : ALIKE)
                || share >= SAME_ELSEWHERE && !likeness.apart();
    }

    private static boolean isAnswered(Petition petition) {
        var stage = petition.standing().stage();
        return stage == Stage.ANSWERED || stage == Stage.CLOSED;
    }

    private static boolean isBefore(Petition petition, LocalDate asked) {
        var day = petition.standing().occasion().day().first();
        return day == null || day.isBefore(asked);
    }

    private static boolean isRecent(Petition petition, LocalDate asked) {
        var day = petition.standing().occasion().day().first();
        return day != null && Math.abs(asked.toEpochDay() - day.toEpochDay()) <= RECENT_DAYS;
    }
}

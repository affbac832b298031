package vn.doithoai.petition;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// How a matter is counted at a moment: everything a report may group by, and nothing else.
/// `contests` is how often its petitioner or the Front did not accept an answer, `course` how it
/// kept its days, `handler` the body that must answer or last had to.
public record Standing(
        Realm realm,
        PetitionId id,
        String code,
        Occasion occasion,
        String topic,
        PetitionClass petitionClass,
        Stage stage,
        Result result,
        Ending ending,
        int contests,
        Course course,
        @Nullable OrganisationId handler) {

    /// A matter whose life goes on and that nobody contested.
    public Standing(
            Realm realm,
            PetitionId id,
            String code,
            Occasion occasion,
            String topic,
            PetitionClass petitionClass,
            Stage stage,
            Result result) {
        this(
                realm,
                id,
                code,
                occasion,
                topic,
                petitionClass,
                stage,
                result,
                Ending.NONE,
                0,
                Course.NONE,
                null);
    }

    Standing classified(String newTopic, PetitionClass newClass) {
        return new Standing(
                realm, id, code, occasion, newTopic, newClass, stage, result, ending, contests,
                course, handler);
    }

    /// The latest answer says so, or an answer it had was contested.
    public boolean everAnswered() {
        return result != Result.NONE || contests > 0;
    }

    /// This one matter in numbers that add up.
    public Outcomes outcomes() {
        return new Outcomes(
                one(everAnswered()),
                one(ending == Ending.CONFIRMED),
                one(contests > 0),
                one(course.timeliness() == Timeliness.IN_TIME),
                one(course.timeliness() == Timeliness.LATE),
                one(course.promise() != PromiseState.NONE),
                one(course.promise() == PromiseState.BROKEN));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    Standing after(Handling handling, Stage newStage, Course newCourse) {
        var act = handling.act();
        var to = handling.handler();
        return new Standing(
                realm,
                id,
                code,
                occasion,
                topic,
                petitionClass,
                newStage,
                handling.result(result),
                newStage == Stage.CLOSED && stage == Stage.CLOSED ? ending : Ending.after(act),
                act == Act.CONTEST ? contests + 1 : contests,
                newCourse,
                to == null ? handler : to);
    }
}

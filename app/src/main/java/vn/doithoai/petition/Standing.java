package vn.doithoai.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Progress;
import vn.doithoai.figures.Result;
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

    /// As the rules of figures see it; `due` is by when an answer is due.
    Progress progress(@Nullable LocalDate due) {
        return new Progress(result, ending, contests, course, Progress.waitsAt(stage.word()), due);
    }

    /// This one matter in numbers that add up, as acts alone fixed them.
    public Outcomes outcomes() {
        return Outcomes.of(progress(null), LocalDate.MIN);
    }

    Standing after(Handling handling, Stage newStage, @Nullable LocalDate due, LocalDate today) {
        var was = progress(due);
        var now = handling.step(newStage, today).map(was::after).orElse(was);
        var to = handling.handler();
        return new Standing(
                realm,
                id,
                code,
                occasion,
                topic,
                petitionClass,
                newStage,
                now.result(),
                now.ending(),
                now.contests(),
                now.course(),
                to == null ? handler : to);
    }
}

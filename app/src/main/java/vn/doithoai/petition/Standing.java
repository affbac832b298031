package vn.doithoai.petition;

import vn.doithoai.shared.Realm;

/// How a matter is counted at a moment: everything a report may group by, and nothing else.
/// `contests` is how often its petitioner or the Front did not accept an answer.
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
        int contests) {

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
        this(realm, id, code, occasion, topic, petitionClass, stage, result, Ending.NONE, 0);
    }

    Standing classified(String newTopic, PetitionClass newClass) {
        return new Standing(
                realm, id, code, occasion, newTopic, newClass, stage, result, ending, contests);
    }

    Standing after(Handling handling, Stage newStage) {
        var act = handling.act();
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
                act == Act.CONTEST ? contests + 1 : contests);
    }
}

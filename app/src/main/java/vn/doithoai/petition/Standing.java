package vn.doithoai.petition;

import vn.doithoai.shared.Realm;

/// How a matter is counted at a moment: everything a report may group by, and nothing else.
public record Standing(
        Realm realm,
        PetitionId id,
        String code,
        Occasion occasion,
        String topic,
        PetitionClass petitionClass,
        Stage stage,
        Result result) {

    Standing classified(String newTopic, PetitionClass newClass) {
        return new Standing(realm, id, code, occasion, newTopic, newClass, stage, result);
    }

    Standing moved(Stage newStage, Result newResult) {
        return new Standing(realm, id, code, occasion, topic, petitionClass, newStage, newResult);
    }
}

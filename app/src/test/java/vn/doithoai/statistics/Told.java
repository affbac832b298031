package vn.doithoai.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.PetitionMoved;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;

/// Acts on one matter raised at a dialogue of xã Nam Mẫu, as other modules would tell them.
final class Told {
    private Told() {}

    static void aMatterSettled(ApplicationEventPublisher events) {
        events.publishEvent(
                new PetitionMoved(null, standing(Stage.RECEIVED, Result.NONE), Instant.EPOCH));
        events.publishEvent(
                new PetitionMoved(
                        standing(Stage.RECEIVED, Result.NONE),
                        standing(Stage.ANSWERED, Result.SETTLED),
                        Instant.EPOCH));
    }

    static void aMatterReferred(ApplicationEventPublisher events) {
        events.publishEvent(
                new PetitionMoved(
                        standing(Stage.RECEIVED, Result.NONE),
                        standing(Stage.REFERRED, Result.NONE),
                        Instant.EPOCH));
    }

    private static Standing standing(Stage stage, Result result) {
        return new Standing(
                History.BAC_KAN,
                new PetitionId(new UUID(1, 1)),
                "BK-0000-0000",
                new Occasion(
                        new UUID(2, 2),
                        UnitLevel.COMMUNE,
                        "regular",
                        PartialDate.of(LocalDate.of(2018, 5, 25)),
                        new UnitId("01909"),
                        "06/061/01909"),
                "GT",
                PetitionClass.PETITION,
                stage,
                result);
    }
}

package vn.doithoai.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Matters on record, made without a database.
final class Matters {
    static final Realm REALM = new Realm("06");
    static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    static final Locality NAM_MAU =
            new Locality(
                    new UnitId("01909"),
                    "06/061/01909",
                    Set.of("19@20250701/01906@20250701"),
                    Set.of());

    private Matters() {}

    /// A matter of a stage, raised so many days before today in Nam Mẫu.
    static Petition raised(int daysAgo, Stage stage, String text) {
        return petition(1, TODAY.minusDays(daysAgo), stage, "GT", text, null);
    }

    static Petition sent(int number, String topic, @Nullable OrganisationId to, String text) {
        return petition(number, TODAY.minusDays(40), Stage.REFERRED, topic, text, to);
    }

    private static Petition petition(
            int number,
            LocalDate day,
            Stage stage,
            String topic,
            String text,
            @Nullable OrganisationId to) {
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.COMMUNE,
                        Occasion.NO_MEETING,
                        PartialDate.of(day),
                        NAM_MAU.unit(),
                        NAM_MAU.path());
        var standing =
                new Standing(
                        REALM,
                        new PetitionId(new UUID(0, number)),
                        "BK-" + number,
                        occasion,
                        topic,
                        PetitionClass.PETITION,
                        stage,
                        stage == Stage.ANSWERED ? Result.SETTLED : Result.NONE,
                        Ending.NONE,
                        0,
                        Course.NONE,
                        to);
        return new Petition(
                standing, 1, NAM_MAU.unit(), text, null, "spoken", null, null, Instant.EPOCH);
    }

    static Asked asked(String text) {
        return new Asked(REALM, text, NAM_MAU.unit(), null, TODAY, null);
    }
}

package vn.doithoai.petition;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Uuid7;

/// Matters as they are brought, and the occasions outside a meeting.
public final class Brought {
    public static final UnitId PROVINCE = new UnitId("06");
    public static final UnitId NAM_MAU = new UnitId("01909");

    private static final Uuid7 IDS = new Uuid7(InstantSource.system());

    private Brought() {}

    public static PetitionId id() {
        return new PetitionId(IDS.next());
    }

    /// A petition about a road in xã Nam Mẫu.
    public static Matter matter(String text) {
        return matter(text, "GT", NAM_MAU);
    }

    public static Matter matter(String text, String topic, UnitId place) {
        return new Matter(id(), PetitionClass.PETITION, topic, place, text, "spoken", null);
    }

    /// A letter to the province.
    public static Occasion letter(PartialDate day) {
        return outside(null, UnitLevel.PROVINCE, day, PROVINCE, "06");
    }

    static Occasion outside(
            @Nullable String kind, UnitLevel level, PartialDate day, UnitId unit, String path) {
        return new Occasion(
                null, level, kind == null ? Occasion.NO_MEETING : kind, day, unit, path);
    }
}

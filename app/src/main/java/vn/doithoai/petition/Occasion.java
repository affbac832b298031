package vn.doithoai.petition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;

/// Where and when a matter was raised, as far as a matter cares: the meeting if there was one, the
/// level and kind it is counted under (`none` outside a meeting), the day, and the unit that held
/// it.
public record Occasion(
        @Nullable UUID meeting,
        UnitLevel level,
        String kind,
        PartialDate day,
        UnitId unit,
        String path) {

    public static final String NO_MEETING = "none";
}

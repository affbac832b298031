package vn.doithoai.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.PartialDate;

/// When and where a meeting took place, as far as it is known.
public record Held(
        PartialDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String place,
        Form form,
        @Nullable Integer sites) {

    public static Held on(PartialDate day) {
        return new Held(day, null, null, "", Form.DIRECT, null);
    }
}

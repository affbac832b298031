package vn.doithoai.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer as it is given: `resultCode` from the code list `referral.result`, the words, the
/// document that carries them, the day, and for a matter in progress the day promised.
public record Answer(
        String resultCode,
        String text,
        @Nullable String document,
        @Nullable LocalDate day,
        boolean onTheSpot,
        @Nullable LocalDate roadmap) {

    /// Given at the meeting itself, on the meeting's day.
    public static Answer onTheSpot(String resultCode, String text, @Nullable LocalDate day) {
        return new Answer(resultCode, text, null, day, true, null);
    }
}

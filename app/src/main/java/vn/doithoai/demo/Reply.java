package vn.doithoai.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `result` is of the list `referral.result`; `roadmap` is the day promised for a matter in
/// progress. An answer on the spot has the meeting's day and no document.
record Reply(
        String result,
        String text,
        @Nullable String document,
        @Nullable LocalDate day,
        boolean onTheSpot,
        @Nullable LocalDate roadmap) {

    /// The same result said again on a later day, after the matter was looked at once more.
    Reply again(String preface, LocalDate on) {
        return new Reply(result, preface + " " + text, null, on, false, roadmap);
    }
}

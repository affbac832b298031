package vn.doithoai.referral;

import java.time.LocalDate;
import vn.doithoai.organisation.Duty;

/// How the day an answer is due is set when a matter is sent.
public sealed interface DueBy {
    /// By the policy for a duty. The clock belongs to the matter: while it runs it runs on, whoever
    /// the matter is sent to, and the day in force stays.
    record Rule(Duty duty) implements DueBy {}

    /// By hand, with the reason why the policy's day is not taken.
    record Hand(LocalDate day, String reason) implements DueBy {}
}

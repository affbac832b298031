package vn.doithoai.referral.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.referral.DueBy;

/// A referral as a machine sends it: with a day and its reason, or by the policy for answers.
record SentReferral(UUID organisation, @Nullable LocalDate due, @Nullable String reason, int seen) {
    OrganisationId to() {
        return new OrganisationId(organisation);
    }

    DueBy dueBy() {
        var day = due;
        return day == null
                ? new DueBy.Rule(Duty.ANSWER)
                : new DueBy.Hand(day, reason == null ? "" : reason);
    }
}

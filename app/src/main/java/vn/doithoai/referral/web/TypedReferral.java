package vn.doithoai.referral.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.referral.DueBy;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;

/// A referral as typed; `seen` is how many acts the matter had when the form was opened. The day is
/// that of a duty's policy, or one written by hand with its reason.
record TypedReferral(
        String to, @Nullable String by, @Nullable String due, @Nullable String reason, int seen) {
    static final String BY_HAND = "by_hand";

    DueBy dueBy() {
        return BY_HAND.equals(by)
                ? new DueBy.Hand(day(), reason == null ? "" : reason)
                : new DueBy.Rule(duty());
    }

    private Duty duty() {
        return Duty.ANSWERS.stream()
                .filter(duty -> duty.word().equals(by))
                .findFirst()
                .orElseThrow(() -> new Refused("referral.due_missing", "by"));
    }

    private LocalDate day() {
        var day = TypedDate.day(due, "due");
        if (day == null) {
            throw new Refused("referral.due_missing", "due");
        }
        return day;
    }

    OrganisationId organisation() {
        var body = Choices.chosen(to);
        if (body == null) {
            throw new Refused("referral.organisation_missing", "to");
        }
        return body;
    }
}

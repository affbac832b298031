package vn.doithoai.referral.web;

import java.time.LocalDate;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;

/// A referral as typed; `seen` is how many acts the matter had when the form was opened.
record TypedReferral(String to, String due, int seen) {
    LocalDate day() {
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

package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.organisation.OrganisationId;

/// A matter sent to the organisation that must answer it by a day.
public record Referral(int actSeq, OrganisationId to, LocalDate due, Instant at) {
    boolean isAct(int seq, OrganisationId body, LocalDate day) {
        return actSeq == seq && to.equals(body) && due.equals(day);
    }
}

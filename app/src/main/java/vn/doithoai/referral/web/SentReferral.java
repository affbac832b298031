package vn.doithoai.referral.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.doithoai.organisation.OrganisationId;

/// A referral as a machine sends it.
record SentReferral(UUID organisation, LocalDate due, int seen) {
    OrganisationId to() {
        return new OrganisationId(organisation);
    }
}

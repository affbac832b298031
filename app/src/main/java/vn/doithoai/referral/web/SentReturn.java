package vn.doithoai.referral.web;

import java.util.UUID;
import vn.doithoai.organisation.OrganisationId;

/// A matter sent on to the competent body, as a machine sends it.
record SentReturn(UUID to, String reason, int seen) {
    OrganisationId body() {
        return new OrganisationId(to);
    }
}

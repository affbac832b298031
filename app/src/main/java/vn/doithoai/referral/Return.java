package vn.doithoai.referral;

import java.time.Instant;
import vn.doithoai.organisation.OrganisationId;

/// A matter sent back by a body that is not competent, with the body it names instead and why.
public record Return(
        int actSeq, OrganisationId from, OrganisationId to, String reason, Instant at) {}

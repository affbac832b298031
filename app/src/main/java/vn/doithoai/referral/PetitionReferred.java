package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// A matter was sent to the organisation that must answer it.
public record PetitionReferred(
        Realm realm, String subject, int seq, OrganisationId to, LocalDate due, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.referred";
    }
}

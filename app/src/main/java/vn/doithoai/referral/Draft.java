package vn.doithoai.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.PetitionId;

/// An answer before anybody stands for it: whose body would give it, who wrote it, and what became
/// of it (null while it waits).
public record Draft(
        UUID id,
        PetitionId petition,
        Answer answer,
        OrganisationId body,
        AccountId by,
        Instant at,
        @Nullable Fate fate) {

    boolean isBy(AccountId drafter, Answer words) {
        return by.equals(drafter) && answer.equals(words);
    }

    public boolean waits() {
        return fate == null;
    }
}

package vn.doithoai.referral;

import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.OrganisationId;

/// Whose answer it is, and who drafted it; nobody when it was only spoken.
record GivenBy(Answer answer, OrganisationId body, @Nullable AccountId drafter) {
    static GivenBy of(Draft draft) {
        return new GivenBy(draft.answer(), draft.body(), draft.by());
    }
}

package vn.doithoai.referral;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;

/// Whose answer it is, and the draft it was approved from; none when it was only spoken.
record GivenBy(Answer answer, OrganisationId body, @Nullable Draft draft) {
    static GivenBy of(Draft draft) {
        return new GivenBy(draft.answer(), draft.body(), draft);
    }
}

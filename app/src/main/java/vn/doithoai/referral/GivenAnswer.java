package vn.doithoai.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;

/// An answer on record: its number among the matter's acts, its result, and whose it is.
public record GivenAnswer(
        int actSeq, Answer answer, Result result, @Nullable OrganisationId by, Instant at) {
    boolean isAct(int seq, Answer given) {
        return actSeq == seq && answer.equals(given);
    }
}

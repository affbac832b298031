package vn.doithoai.lodging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.vault.TextId;

/// How content the holder of a receipt is with an answer, from one to five.
public record Rating(
        PetitionId petition, int answerSeq, int stars, @Nullable TextId note, Instant at) {
    static final int MOST = 5;
}

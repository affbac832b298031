package vn.doithoai.lodging;

import java.time.Instant;
import vn.doithoai.petition.PetitionId;

/// How content the holder of a receipt is with an answer, from one to five.
public record Rating(PetitionId petition, int answerSeq, int stars, Instant at) {
    static final int MOST = 5;
}

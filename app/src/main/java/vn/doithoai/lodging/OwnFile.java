package vn.doithoai.lodging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a petitioner keeps of a matter received: the words and a commitment to them with its salt,
/// so that they can prove later what was received and when. `proof` will say where in the public
/// log it stands. Holds no secret of the receipt.
public record OwnFile(
        String code,
        Instant receivedAt,
        String petitionClass,
        String place,
        String words,
        Commitment commitment,
        @Nullable String proof) {}

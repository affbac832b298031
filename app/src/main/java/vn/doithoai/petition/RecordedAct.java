package vn.doithoai.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act in the life of a matter, as it was recorded. `seq` counts a matter's acts from 1 without
/// gaps; `day` is when it was done, `at` when it was written down; `note` holds codes, never prose;
/// `reason` is what a correction says of itself, for anyone to read, and empty for all other acts;
/// `heldAs` is the holding of the post somebody acted in, and nobody's for the petitioner, the
/// calendar and acts older than holdings.
public record RecordedAct(
        int seq,
        Act act,
        @Nullable Stage from,
        Stage to,
        @Nullable LocalDate day,
        String note,
        String reason,
        Instant at,
        @Nullable UUID heldAs) {

    RecordedAct(
            int seq,
            Act act,
            @Nullable Stage from,
            Stage to,
            @Nullable LocalDate day,
            String note,
            Instant at) {
        this(seq, act, from, to, day, note, "", at, null);
    }
}

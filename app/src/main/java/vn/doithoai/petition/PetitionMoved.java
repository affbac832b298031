package vn.doithoai.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;

/// A matter is counted differently from now on: `was` is null when it was not counted before, `now`
/// when it is not any more. Published in the act's own transaction.
@NotPublic(because = "the act that moved it is public; this only tells the counts")
public record PetitionMoved(@Nullable Standing was, @Nullable Standing now, Instant at)
        implements Fact {}

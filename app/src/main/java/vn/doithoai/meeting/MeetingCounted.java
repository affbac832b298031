package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;

/// A meeting is counted differently from now on. Published in the act's own transaction.
@NotPublic(because = "the act that changed the count is public; this only tells the counts")
public record MeetingCounted(@Nullable Count was, Count now, Instant at) implements Fact {}

package vn.doithoai.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;

/// That a matter was corrected, with the reason, or cleared for the public, without one. `place` is
/// the one it concerns since.
record Rewording(String reason, @Nullable UnitId place, Instant at) {}

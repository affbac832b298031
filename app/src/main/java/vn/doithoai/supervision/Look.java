package vn.doithoai.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the Front brings back from a look: its opinion, what was seen, on which day, and which
/// bodies took part.
public record Look(Opinion opinion, String seen, @Nullable LocalDate day, String tookPart) {}

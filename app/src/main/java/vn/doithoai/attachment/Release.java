package vn.doithoai.attachment;

import java.time.Instant;
import java.util.UUID;

/// That an account made a file public, and when.
public record Release(UUID by, Instant at) {}

package vn.doithoai.vault;

import java.time.Instant;

/// That a text was read: which version, by whom, what for, when.
public record Trace(TextId text, int version, Reader by, Instant at) {}

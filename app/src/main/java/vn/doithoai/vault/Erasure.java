package vn.doithoai.vault;

import java.time.Instant;
import vn.doithoai.shared.Author;

/// What stays of an erased person: that data was erased, why, on what legal basis, how many texts
/// and other things, by whom and when.
public record Erasure(
        SubjectId subject,
        ErasureReason reason,
        String legalBasis,
        int texts,
        int others,
        Author by,
        Instant at) {}

package vn.doithoai.referral.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A matter put to a higher authority, as a machine sends it.
record SentEscalation(
        String authority, String document, @Nullable LocalDate documentDay, int seen) {}

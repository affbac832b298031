package vn.doithoai.lodging;

import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.GivenAnswer;

/// An answer, whose it is, and the stars its reader gave it.
public record Reply(GivenAnswer given, @Nullable String body, @Nullable Integer stars) {}

package vn.doithoai.publication;

import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.Promise;
import vn.doithoai.referral.PromiseFate;

/// A day somebody promised, and what became of it. Of what was promised the public reads the day
/// alone: the words are cleared by nobody.
///
/// @param body who promised
public record Pledge(Promise promise, @Nullable String body, PromiseFate fate) {}

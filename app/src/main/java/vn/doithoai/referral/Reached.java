package vn.doithoai.referral;

import java.time.Instant;

/// How far up a delay has come in this round, and when it came there.
record Reached(int step, Instant since) {}

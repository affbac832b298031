package vn.doithoai.referral.web;

/// How many acts the matter had when it was read: an act names it, so that two do not act at once
/// unawares.
record Seen(int seen) {}

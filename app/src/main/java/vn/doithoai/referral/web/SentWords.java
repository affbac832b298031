package vn.doithoai.referral.web;

/// Words that go with an act: those of an answer for the public, or the reason of a contest.
record SentWords(String text, int seen) {}

package vn.doithoai.referral.web;

import java.time.LocalDate;

/// What is promised by which day.
record SentPromise(LocalDate until, String what, int seen) {}

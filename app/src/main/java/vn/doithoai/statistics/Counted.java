package vn.doithoai.statistics;

/// One sum as the database gives it: of a part of the report, under a kind of meeting. What is not
/// `inside` may lie outside the period.
record Counted(boolean inside, String part, String kind, Tally tally) {}

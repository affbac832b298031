package vn.doithoai.suggestion;

/// A road of the first that may be a road of the second.
record Slipped(Thing here, Thing there) {}

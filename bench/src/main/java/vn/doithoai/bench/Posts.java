package vn.doithoai.bench;

/// The tokens of the posts that a matter passes through.
record Posts(String office, String agency, String head, String front) {}

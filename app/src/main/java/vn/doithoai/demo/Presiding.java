package vn.doithoai.demo;

/// Who presided, and the posts they held, as printed.
record Presiding(String name, String posts) {}

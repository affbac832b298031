package vn.doithoai.shared.web;

/// A file of the pages as it is served.
record Asset(String type, byte[] content) {}

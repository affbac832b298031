package vn.doithoai.attachment;

/// What is kept of a file.
record Clean(FileType type, byte[] content) {}

package vn.doithoai.statistics;

/// A printed figure beside the one the records give. Neither replaces the other.
public record Compared(String line, Column column, String printed, long recorded, boolean same) {}

package vn.doithoai.workplace;

/// A row as a second page shows it, and the mark it came with.
public record ChosenRow(String mark, QueueRow row) {}

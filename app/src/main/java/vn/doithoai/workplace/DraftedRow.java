package vn.doithoai.workplace;

/// A matter with the draft of its answer that waits.
public record DraftedRow(QueueRow row, String mark) {}

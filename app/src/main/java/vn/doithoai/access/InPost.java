package vn.doithoai.access;

/// The post somebody acts in, as printed, and the holding that gives it to them.
public record InPost(HoldingId holding, String title) {}

package vn.doithoai.lodging;

/// A request as an office reads it.
public record WaitingRequest(DataRequest request, String code, String words) {}

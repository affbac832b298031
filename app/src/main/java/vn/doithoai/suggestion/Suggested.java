package vn.doithoai.suggestion;

import java.util.List;

/// One choice, why it is suggested, and the codes of the matters that speak for it, so that whoever
/// doubts can look.
public record Suggested<C>(C choice, List<Reason> reasons, List<String> voters) {}

package vn.doithoai.workplace;

import java.util.List;
import vn.doithoai.suggestion.Reason;
import vn.doithoai.suggestion.Similar;

/// A matter that may belong to those chosen, how, and why.
public record ClusterMember(QueueRow row, Similar.Kind kind, List<Reason> reasons) {}

package vn.doithoai.statistics;

import java.util.List;

/// Which kept sums a report is read from: those of these units, topics and agencies, where `*`
/// stands for all of them together.
record Cut(Breakdown by, List<String> scopes, List<String> headings, List<String> handlers) {}

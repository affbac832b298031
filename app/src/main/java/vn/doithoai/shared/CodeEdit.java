package vn.doithoai.shared;

import java.time.Instant;

/// One edit of a code list: how the item read from then on, who wrote it and when.
public record CodeEdit(CodeLists.Item item, Author by, Instant at) {}

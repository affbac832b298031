package vn.doithoai.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Cursor;

/// One page of what the Front found, and where the pages before and after it are; null where there
/// is none.
public record FoundPage(List<Watched> rows, @Nullable Cursor previous, @Nullable Cursor next) {}

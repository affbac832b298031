package vn.doithoai.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.suggestion.Similar;
import vn.doithoai.suggestion.Suggested;

/// A matter on the desk of an office: what is still to be done with it, who it lies with, the body
/// suggested as competent, and the likest matter on record.
public record OfficeRow(
        QueueRow row,
        List<OfficeTask> tasks,
        @Nullable String handler,
        @Nullable Suggested<Organisation> agency,
        @Nullable Similar similar) {}

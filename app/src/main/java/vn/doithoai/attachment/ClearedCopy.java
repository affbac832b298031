package vn.doithoai.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of a file is public, and where its sealed bytes lie.
record ClearedCopy(AttachmentId id, FileType type, int size, String content, UUID by, Instant at) {
    static @Nullable ClearedCopy of(ResultSet row) throws SQLException {
        var id = row.getObject("cleared", UUID.class);
        return id == null
                ? null
                : new ClearedCopy(
                        new AttachmentId(id),
                        FileType.ofWord(row.getString("cleared_type")),
                        row.getInt("cleared_size"),
                        row.getString("cleared_content"),
                        row.getObject("cleared_by", UUID.class),
                        row.getObject("cleared_at", OffsetDateTime.class).toInstant());
    }
}

package vn.doithoai.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.vault.SubjectId;

/// A file and where its sealed bytes lie; `by` is the account that added it, none when its person
/// did; `copy` is its cleared one.
record KeptFile(
        Attachment file,
        byte[] sealedName,
        String content,
        @Nullable UUID by,
        @Nullable ClearedCopy copy) {
    static KeptFile of(ResultSet row, int n) throws SQLException {
        var copy = ClearedCopy.of(row);
        var file =
                new Attachment(
                        new AttachmentId(row.getObject("id", UUID.class)),
                        row.getObject("about", UUID.class),
                        new SubjectId(row.getObject("subject", UUID.class)),
                        FileType.ofWord(row.getString("type")),
                        row.getInt("size"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        copy == null ? null : copy.id());
        return new KeptFile(
                file,
                row.getBytes("name"),
                row.getString("content"),
                row.getObject("added_by", UUID.class),
                copy);
    }
}

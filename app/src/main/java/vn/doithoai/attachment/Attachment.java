package vn.doithoai.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.vault.SubjectId;

/// A stored file without its content: what it is, of whom, and its cleared copy when it has one.
public record Attachment(
        AttachmentId id,
        UUID about,
        SubjectId of,
        FileType type,
        int size,
        Instant addedAt,
        @Nullable AttachmentId cleared) {

    /// Whether a copy of it is public.
    public boolean isPublic() {
        return cleared != null;
    }
}

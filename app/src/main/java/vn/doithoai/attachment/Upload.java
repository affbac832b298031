package vn.doithoai.attachment;

import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import vn.doithoai.vault.SubjectId;

/// A file as somebody sends it, for a matter, with the person it comes from. It stays where it
/// waits (a `MultipartFile` on disk) until its turn comes. Tells nothing of its name or content
/// when it is printed.
public record Upload(
        AttachmentId id, UUID about, SubjectId of, String name, InputStreamSource content) {
    public Upload(AttachmentId id, UUID about, SubjectId of, String name, byte[] content) {
        this(id, about, of, name, new ByteArrayResource(content));
    }

    @Override
    public String toString() {
        return "file " + id;
    }
}

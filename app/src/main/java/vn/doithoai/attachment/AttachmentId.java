package vn.doithoai.attachment;

import java.util.UUID;

/// One file of one matter, or the cleared copy of one.
public record AttachmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

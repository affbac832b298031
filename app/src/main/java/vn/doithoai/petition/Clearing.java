package vn.doithoai.petition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.attachment.AttachmentId;

/// What an editor makes public: the words, and which files beside them (none named: as they are).
/// `seen` is how many acts the matter had when the form was opened; `letStand` says that the editor
/// looked at what may lead to a person and keeps it.
public record Clearing(
        int seen, String words, boolean letStand, @Nullable Set<AttachmentId> files) {}

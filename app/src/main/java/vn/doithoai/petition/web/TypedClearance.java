package vn.doithoai.petition.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.petition.Clearing;

/// Words for the public as typed; `stands` is ticked by an editor who looked at what may lead to a
/// person and keeps it, `files` are those to be public.
record TypedClearance(
        @Nullable String text, @Nullable String stands, int seen, @Nullable List<UUID> files) {
    /// A file not ticked is not public.
    Clearing clearing() {
        var released =
                files == null
                        ? Set.<AttachmentId>of()
                        : files.stream().map(AttachmentId::new).collect(Collectors.toSet());
        return new Clearing(seen, words(), letStand(), released);
    }

    boolean letStand() {
        return "true".equals(stands);
    }

    String words() {
        return text == null ? "" : text;
    }
}

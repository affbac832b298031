package vn.doithoai.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file as those read of it who handle its matter: what its person calls it, which account added
/// it (none when its person did), and who released it for the public.
public record NamedFile(
        Attachment file, String name, @Nullable UUID by, @Nullable Release release) {
    @Override
    public String toString() {
        return "file " + file.id();
    }
}

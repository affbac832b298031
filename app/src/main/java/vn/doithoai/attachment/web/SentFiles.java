package vn.doithoai.attachment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.attachment.Chosen;

/// What a form says of its files: the token they are bound to, how many of them its reader saw as
/// kept, which of those to leave out, and those chosen just now.
public record SentFiles(
        @Nullable String bundle,
        @Nullable Integer kept,
        @Nullable List<String> drop,
        @Nullable List<MultipartFile> file) {

    public Bundle bound() {
        return Bundle.typed(bundle == null ? "" : bundle);
    }

    int seen() {
        return kept == null ? 0 : kept;
    }

    List<String> dropped() {
        return drop == null ? List.of() : drop;
    }

    /// A field in which nothing was chosen comes as a file without name.
    List<Chosen> chosen() {
        return file == null
                ? List.of()
                : file.stream()
                        .filter(one -> !name(one).isEmpty())
                        .map(one -> new Chosen(name(one), one))
                        .toList();
    }

    /// How many were chosen just now.
    public int many() {
        return chosen().size();
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    @Override
    public String toString() {
        return "files of a form";
    }
}

package vn.doithoai.vault;

import java.util.UUID;

/// A person whose data is kept (the data subject of Law 91/2025/QH15), for one realm. Random: it
/// says nothing of who it is.
public record SubjectId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

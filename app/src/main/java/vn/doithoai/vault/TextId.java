package vn.doithoai.vault;

import java.util.UUID;

/// One text that is kept, in all its versions.
public record TextId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

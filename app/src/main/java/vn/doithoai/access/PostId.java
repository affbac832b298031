package vn.doithoai.access;

import java.util.UUID;

/// One post, whoever holds it.
public record PostId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

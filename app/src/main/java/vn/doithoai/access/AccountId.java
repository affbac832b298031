package vn.doithoai.access;

import java.util.UUID;

/// One account, for as long as its acts are on record.
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

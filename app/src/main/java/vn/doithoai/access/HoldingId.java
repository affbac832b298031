package vn.doithoai.access;

import java.util.UUID;

/// One holding of a post: who, from day to day. Acts name it beside the account.
public record HoldingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

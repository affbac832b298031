package vn.doithoai.notification;

import java.util.UUID;

/// One wish to be told. Random, and known only to who gets the news: it ends them.
public record SubscriptionId(UUID value) {
    static SubscriptionId random() {
        return new SubscriptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

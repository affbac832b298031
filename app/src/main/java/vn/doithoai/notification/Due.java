package vn.doithoai.notification;

import vn.doithoai.shared.Realm;

/// One piece of news for one subscription, in hand to be told.
///
/// @param attempts with this one
record Due(
        Realm realm, SubscriptionId subscription, String heard, int seq, News news, int attempts) {
    private static final String MESSAGE = "%s.%s.%s.%d";

    /// The same at every attempt, so that a mailbox can tell that it has it already.
    String messageId() {
        return MESSAGE.formatted(realm.code(), subscription, heard, seq);
    }
}

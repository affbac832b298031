package vn.doithoai.notification;

/// One piece of news on its way: where to, about which matter, and how to end them.
///
/// @param address of a mailbox or a browser; printed nowhere
record Letter(Due due, Subscription subscription, String address) {
    String code() {
        return subscription.matter().code();
    }

    @Override
    public String toString() {
        return due.messageId();
    }
}

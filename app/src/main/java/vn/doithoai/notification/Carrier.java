package vn.doithoai.notification;

/// Brings news to people by one channel.
interface Carrier {
    Channel channel();

    /// Whether this program was told how to reach anybody.
    boolean ready();

    Outcome carry(Letter letter);
}

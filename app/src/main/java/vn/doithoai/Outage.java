package vn.doithoai;

/// Whether the database the program brought along is away, so that pages say so at once instead of
/// waiting for a connection that cannot come.
final class Outage {
    private volatile boolean lasting;

    boolean lasts() {
        return lasting;
    }

    void began() {
        lasting = true;
    }

    void ended() {
        lasting = false;
    }
}

package vn.doithoai.verifier;

/// Hears how far the check is.
@FunctionalInterface
interface Watch {
    void at(long entries, long of);
}

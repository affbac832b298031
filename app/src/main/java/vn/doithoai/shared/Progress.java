package vn.doithoai.shared;

/// Tells whoever waits how far a long piece of work has come.
@FunctionalInterface
public interface Progress {
    void reached(long done, long of);
}

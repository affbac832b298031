package vn.doithoai.vault;

/// A ciphertext that its key does not open: changed, moved, or of another key. Names the record,
/// never what it holds.
final class Unopenable extends RuntimeException {
    Unopenable(String what) {
        super(what + " cannot be opened with its key");
    }
}

package vn.doithoai.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/// Where sealed files lie, each under the digest of its bytes: a folder today, an object store
/// where a province has one.
interface FileStore {
    /// Durable when it returns. The same bytes twice are stored once.
    String put(byte[] sealed);

    /// Empty when it is gone; refuses bytes that do not fit their digest.
    Optional<byte[]> get(String digest);

    void delete(String digest);

    /// Deletes what was put before a moment and nobody knows of: the rest of something broken off.
    int sweep(Instant before, Predicate<String> known);
}

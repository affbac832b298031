package vn.doithoai.tlog;

import java.io.IOException;
import java.util.Optional;

/// Where a log is read from: a folder, a web server, an object store, a map in memory. Nothing it
/// answers is trusted: whoever reads checks.
@FunctionalInterface
public interface TileReader {
    /// The bytes of a file, or nothing where there is no such file. Reads no more than
    /// [LogPath#limit] bytes, and throws [Rejected] (`LIMIT`) for a file that is longer.
    ///
    /// @throws IOException when it cannot be known whether the file is there, or what is in it
    Optional<byte[]> read(LogPath path) throws IOException;
}

package vn.doithoai.tlog;

import java.io.IOException;
import java.util.Map;

/// Where a log is written to. The order is the contract: bundles, then tiles, then the checkpoint,
/// so that whatever a reader finds in a checkpoint is there. A crash in between leaves files no
/// checkpoint speaks of; writing the same again puts the same bytes there.
@FunctionalInterface
public interface TileWriter {
    /// Writes a file whole or not at all; when it returns, the file survives a loss of power. A
    /// file that is there is replaced.
    void write(LogPath path, byte[] bytes) throws IOException;

    /// Writes several files, in the order of the map; all are durable when it returns.
    default void writeAll(Map<? extends LogPath, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    /// Forgets the partial files of a place that is full now. Optional: a log may keep them.
    default void dropPartials(LogPath full) throws IOException {}
}

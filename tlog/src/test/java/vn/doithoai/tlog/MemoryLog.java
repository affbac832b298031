package vn.doithoai.tlog;

import java.util.Optional;
import java.util.TreeMap;

/// A log in memory, in the order in which it was written.
final class MemoryLog implements TileReader, TileWriter {
    final TreeMap<String, byte[]> files = new TreeMap<>();

    @Override
    public Optional<byte[]> read(LogPath path) {
        return Optional.ofNullable(files.get(path.path())).map(byte[]::clone);
    }

    @Override
    public void write(LogPath path, byte[] bytes) {
        files.put(path.path(), bytes.clone());
    }

    @Override
    public void dropPartials(LogPath full) {
        files.keySet().removeIf(path -> path.startsWith(full.path() + ".p/"));
    }

    void flip(String path, int bit) {
        var bytes = files.get(path).clone();
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        files.put(path, bytes);
    }
}

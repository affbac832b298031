package vn.doithoai.tlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A log in a folder, laid out so that any web server can serve it as it is. A file is written
/// beside its place, forced to disk, moved there in one step, and the folder is forced too. Two
/// writers of the same log at once are not guarded against here: the owner of the log locks.
public final class LogFolder implements TileReader, TileWriter {
    private final Path root;

    public LogFolder(Path root) {
        this.root = root;
    }

    @Override
    public Optional<byte[]> read(LogPath path) throws IOException {
        try (var in = Files.newInputStream(place(path))) {
            var bytes = in.readNBytes(path.limit() + 1);
            if (bytes.length > path.limit()) {
                throw Rejected.limit("%s: more than %d bytes", path.path(), path.limit());
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(LogPath path, byte[] bytes) throws IOException {
        writeAll(Map.of(path, bytes));
    }

    @Override
    public void writeAll(Map<? extends LogPath, byte[]> files) throws IOException {
        var places = new LinkedHashMap<Path, byte[]>();
        files.forEach((path, bytes) -> places.put(place(path), bytes));
        DurableFiles.write(places);
    }

    @Override
    public void dropPartials(LogPath full) throws IOException {
        var folder = root.resolve(full.path() + ".p");
        if (!Files.isDirectory(folder) || !Files.isRegularFile(place(full))) {
            return;
        }
        try (var partials = Files.newDirectoryStream(folder)) {
            for (var partial : partials) {
                Files.delete(partial);
            }
        }
        Files.delete(folder);
    }

    private Path place(LogPath path) {
        return root.resolve(path.path());
    }
}

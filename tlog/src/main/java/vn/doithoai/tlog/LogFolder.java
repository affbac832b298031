package vn.doithoai.tlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
        var written = new LinkedHashMap<Path, Path>();
        var folders = new LinkedHashSet<Path>();
        for (var file : files.entrySet()) {
            var place = place(file.getKey());
            var folder = folderOf(place);
            make(folder, folders);
            var beside = folder.resolve("." + place.getFileName() + ".tmp");
            force(beside, file.getValue());
            written.put(beside, place);
        }
        for (var file : written.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
        for (var folder : folders) {
            force(folder);
        }
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

    /// Makes the folder, and notes every folder whose list of names has changed or will.
    private void make(Path folder, LinkedHashSet<Path> changed) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folderOf(folder), changed);
            Files.createDirectories(folder);
        }
        changed.add(folder);
    }

    private static Path folderOf(Path place) {
        var folder = place.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a log needs a folder of its own: " + place);
        }
        return folder;
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (var out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }
}

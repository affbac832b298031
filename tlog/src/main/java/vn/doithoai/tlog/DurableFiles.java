package vn.doithoai.tlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/// Files written so that a reader sees the old one or the new one whole, and a loss of power takes
/// neither away: beside its place, forced, moved there, the folder forced.
final class DurableFiles {
    private DurableFiles() {}

    static void write(Map<Path, byte[]> files) throws IOException {
        var written = new LinkedHashMap<Path, Path>();
        var folders = new LinkedHashSet<Path>();
        for (var file : files.entrySet()) {
            var folder = folderOf(file.getKey());
            make(folder, folders);
            var beside = folder.resolve("." + file.getKey().getFileName() + ".tmp");
            force(beside, file.getValue());
            written.put(beside, file.getKey());
        }
        for (var file : written.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
        for (var folder : folders) {
            force(folder);
        }
    }

    /// Makes the folder, and notes every folder whose list of names has changed or will.
    private static void make(Path folder, LinkedHashSet<Path> changed) throws IOException {
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

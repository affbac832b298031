package vn.doithoai.tlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Files written so that a reader sees the old one or the new one whole, and a loss of power takes
/// neither away: beside its place, forced, moved there, the folder forced. Files are moved in the
/// order of the map, after all of them are forced; forcing waits for the disk, so it is done for
/// all of them at once.
final class DurableFiles {
    private DurableFiles() {}

    static void write(Map<Path, byte[]> files) throws IOException {
        var moves = new LinkedHashMap<Path, Path>();
        var folders = new LinkedHashSet<Path>();
        var forced = new ArrayList<Callable<Path>>();
        for (var file : files.entrySet()) {
            var folder = folderOf(file.getKey());
            make(folder, folders);
            var beside = folder.resolve("." + file.getKey().getFileName() + ".tmp");
            forced.add(() -> force(beside, file.getValue()));
            moves.put(beside, file.getKey());
        }
        atOnce(forced);
        for (var move : moves.entrySet()) {
            Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
        atOnce(folders.stream().<Callable<Path>>map(folder -> () -> force(folder)).toList());
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

    private static void atOnce(Collection<Callable<Path>> tasks) throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : threads.invokeAll(tasks)) {
                done(task);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        }
    }

    private static void done(Future<Path> task) throws IOException, InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static Path force(Path file, byte[] bytes) throws IOException {
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
        return file;
    }

    private static Path force(Path folder) throws IOException {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
        return folder;
    }
}

package vn.doithoai;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything a running program must keep. Only its owner may look inside,
/// and one program uses it at a time.
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final RandomAccessFile lockFile;
    private final FileLock lock;

    private DataFolder(Path folder, RandomAccessFile lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// The lock is the operating system's: it ends with the program, however the program ends.
    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var file = new RandomAccessFile(folder.resolve("in-use").toFile(), "rw");
            var lock = lock(file);
            if (lock == null) {
                var holder = file.readLine();
                file.close();
                throw new StartRefused(
                        "start.data_taken", folder, holder == null ? "" : " (" + holder + ")");
            }
            file.setLength(0);
            file.writeBytes("pid " + ProcessHandle.current().pid() + "\n");
            return new DataFolder(folder, file, lock);
        } catch (IOException unwritable) {
            throw new StartRefused("start.data_unwritable", folder);
        }
    }

    private static @Nullable FileLock lock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException usedByThisProgram) {
            return null;
        }
    }

    /// The cluster of PostgreSQL.
    Path cluster() {
        return folder.resolve("postgresql");
    }

    /// PostgreSQL's own program, unpacked once.
    Path program() {
        return folder.resolve("program");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    /// The database's password: random, made at the first start, readable to the owner alone.
    String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}

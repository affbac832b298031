package vn.doithoai.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A text file only its owner may open, such as a key. It appears whole or not at all, and never
/// takes another's place unasked.
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNERS =
            PosixFilePermissions.fromString("rwx------");

    private final Path path;
    private final Path folder;

    public SecretFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
        this.folder = Objects.requireNonNull(this.path.getParent(), "a file has a folder");
    }

    /// Others than its owner may open it.
    public static final class Open extends IOException {
        private static final long serialVersionUID = 1L;

        Open(Set<PosixFilePermission> mode) {
            super(PosixFilePermissions.toString(mode));
        }
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /// @throws Open when others than its owner may open it; the message is how it stands
    public List<String> lines() throws IOException {
        var mode = Files.getPosixFilePermissions(path);
        if (!OWNERS.containsAll(mode)) {
            throw new Open(mode);
        }
        return Files.readAllLines(path, StandardCharsets.US_ASCII);
    }

    /// Makes the file; false when another program was faster, and then that one's stands.
    public boolean create(String text) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS));
        }
        var whole = written(text);
        try {
            Files.createLink(path, whole);
        } catch (FileAlreadyExistsException faster) {
            return false;
        } finally {
            Files.delete(whole);
        }
        settle();
        return true;
    }

    /// Puts this text in the place of the former. After a crash the file holds either the one or
    /// the other, whole.
    public void replace(String text) throws IOException {
        Files.move(
                written(text),
                path,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        settle();
    }

    private Path written(String text) throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createTempFile(folder, "secret", ".new", owner);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        return file;
    }

    private void settle() throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}

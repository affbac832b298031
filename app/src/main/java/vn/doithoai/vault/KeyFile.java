package vn.doithoai.vault;

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
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.CannotStart;

/// The file of the master keys. Whoever has it and the database can read everything, so only its
/// owner may open it; without it nobody can read anything, so it never takes another's place
/// unasked.
@Component
class KeyFile {
    private static final Set<PosixFilePermission> OWNERS =
            PosixFilePermissions.fromString("rwx------");

    private final Path path;
    private final Path folder;

    KeyFile(@Value("${doithoai.vault.key-file:${doithoai.data:data}/vault.key}") String path) {
        this.path = Path.of(path).toAbsolutePath().normalize();
        this.folder = Objects.requireNonNull(this.path.getParent(), "a key file has a folder");
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    KeyRing read() {
        try {
            var mode = Files.getPosixFilePermissions(path);
            if (!OWNERS.containsAll(mode)) {
                throw new CannotStart(
                        "start.vault_key_open", path, PosixFilePermissions.toString(mode));
            }
            return KeyRing.read(Files.readAllLines(path, StandardCharsets.US_ASCII))
                    .orElseThrow(() -> new CannotStart("start.vault_key_unreadable", path));
        } catch (IOException unreadable) {
            throw new CannotStart("start.vault_key_unreadable", path);
        }
    }

    /// Makes the file, unless another program was faster; then that one's stands.
    KeyRing create(KeyRing ring) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS));
            }
            var whole = written(ring);
            try {
                Files.createLink(path, whole);
            } catch (FileAlreadyExistsException faster) {
                return read();
            } finally {
                Files.delete(whole);
            }
            settle();
            return ring;
        } catch (IOException unwritable) {
            throw new CannotStart("start.vault_key_unwritable", path);
        }
    }

    /// Puts these keys in the place of the former. After a crash the file holds either the ones or
    /// the others, whole.
    void replace(KeyRing ring) {
        try {
            Files.move(
                    written(ring),
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            settle();
        } catch (IOException unwritable) {
            throw new CannotStart("start.vault_key_unwritable", path);
        }
    }

    private Path written(KeyRing ring) throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createTempFile(folder, "vault", ".new", owner);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(ring.written().getBytes(StandardCharsets.US_ASCII)));
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

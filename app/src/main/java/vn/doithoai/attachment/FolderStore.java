package vn.doithoai.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Sealed files in a folder beside the data: `ab/abcdef…`. A file appears whole or not at all.
@Component
class FolderStore implements FileStore {
    private static final String UNFINISHED = ".new";
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    FolderStore(
            @Value("${doithoai.attachment.folder:${doithoai.data:data}/attachments}")
                    String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public String put(byte[] sealed) {
        var digest = Digest.of(sealed);
        var file = file(digest);
        var shelf = shelf(digest);
        try {
            Files.createDirectories(shelf, OWNERS);
            if (!Files.exists(file)) {
                var whole = Files.createTempFile(shelf, "", UNFINISHED);
                Durable.write(whole, sealed);
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
                Durable.settle(shelf);
            }
            return digest;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("an attachment cannot be stored", unwritable);
        }
    }

    @Override
    public Optional<byte[]> get(String digest) {
        try {
            var sealed = Files.readAllBytes(file(digest));
            if (!Digest.of(sealed).equals(digest)) {
                throw new IllegalStateException("an attachment was changed on disk: " + digest);
            }
            return Optional.of(sealed);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an attachment cannot be read", unreadable);
        }
    }

    @Override
    public void delete(String digest) {
        try {
            Files.deleteIfExists(file(digest));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("an attachment cannot be deleted", unwritable);
        }
    }

    @Override
    public int sweep(Instant before, Predicate<String> known) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder, 2)) {
            var lost =
                    files.filter(Files::isRegularFile)
                            .filter(file -> changed(file).isBefore(before))
                            .filter(file -> !known.test(file.getFileName().toString()))
                            .toList();
            for (var file : lost) {
                Files.deleteIfExists(file);
            }
            return lost.size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the attachments cannot be swept", unreadable);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private Path file(String digest) {
        return shelf(Digest.checked(digest)).resolve(digest);
    }

    private Path shelf(String digest) {
        return folder.resolve(digest.substring(0, 2));
    }
}

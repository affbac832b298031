package vn.doithoai.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A small text that appears whole or not at all, survives a loss of power, and is its owner's
/// alone.
record KeptFile(Path path) {
    Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// Whether others than its owner may read it.
    boolean isOpen() throws IOException {
        var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        return !mode.endsWith("------");
    }

    void write(String text) throws IOException {
        var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var beside = folder.resolve("." + path.getFileName() + ".tmp");
        Files.deleteIfExists(beside);
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out = FileChannel.open(beside, how, owner)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }
}

package vn.doithoai.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;

/// What is kept of one log between two checks: whom to believe, the last checkpoint that held, the
/// bundles that were downloaded, and a checkpoint that contradicts another.
final class Seen {
    private final Path folder;

    /// @param log the URL of the log, which names its folder
    Seen(Path state, URI log) {
        var name = log.toString().replaceFirst("/*$", "");
        folder = state.resolve(Checkpoint.originHash(name).substring(0, 32));
    }

    Optional<byte[]> policy() {
        return read("policy");
    }

    void keepPolicy(byte[] policy) {
        write("policy", policy);
    }

    Optional<SignedCheckpoint> checkpoint() {
        try {
            return read("checkpoint").map(SignedCheckpoint::parse);
        } catch (Rejected e) {
            throw new Ended(Outcome.UNDECIDED, "what was kept in %s is damaged".formatted(folder));
        }
    }

    void keep(SignedCheckpoint checkpoint) {
        write("checkpoint", checkpoint.bytes());
    }

    /// Keeps what nobody can deny to have signed, and says where.
    Path keepEvidence(SignedCheckpoint checkpoint) {
        var name = "contradiction-" + checkpoint.checkpoint().head().size();
        write(name, checkpoint.bytes());
        return folder.resolve(name);
    }

    Optional<byte[]> bundle(LogPath path) {
        return read(path.path());
    }

    /// A bundle is only kept to spare a download, and checked again: it need not survive a crash.
    void keepBundle(LogPath path, byte[] bytes) throws IOException {
        var place = folder.resolve(path.path());
        Files.createDirectories(place.resolveSibling("."));
        var beside = place.resolveSibling("." + place.getFileName() + ".tmp");
        Files.write(beside, bytes);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    }

    void forget(LogPath path) throws IOException {
        Files.deleteIfExists(folder.resolve(path.path()));
    }

    private Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            var beside = folder.resolve("." + name + ".tmp");
            Files.write(beside, bytes);
            try (var file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

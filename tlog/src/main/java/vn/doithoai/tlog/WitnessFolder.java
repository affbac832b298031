package vn.doithoai.tlog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A witness's memory in a folder, `<hex sha256(origin)>/checkpoint` for each log: exactly what the
/// monitoring prefix of C2SP tlog-witness serves. One step at a time, over processes too.
public final class WitnessFolder implements WitnessStore {
    private final Path root;

    public WitnessFolder(Path root) {
        this.root = root;
    }

    @Override
    public Optional<SignedCheckpoint> latest(String originHash) throws IOException {
        try {
            return Optional.of(SignedCheckpoint.parse(Files.readAllBytes(place(originHash))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized WitnessAnswer update(
            String originHash, Function<Optional<SignedCheckpoint>, WitnessAnswer> step)
            throws IOException {
        Files.createDirectories(root);
        try (var lock =
                        FileChannel.open(
                                root.resolve(".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            var answer = step.apply(latest(originHash));
            if (answer.next().isPresent()) {
                var bytes = answer.next().get().bytes();
                DurableFiles.write(Map.of(place(originHash), bytes));
            }
            return answer;
        }
    }

    private Path place(String originHash) {
        if (!originHash.matches("[0-9a-f]{64}")) {
            throw Rejected.form("not the hash of an origin: %s", Strict.shown(originHash));
        }
        return root.resolve(originHash).resolve("checkpoint");
    }
}

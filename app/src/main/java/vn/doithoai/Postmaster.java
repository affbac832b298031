package vn.doithoai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a crash can leave behind: PostgreSQL still running without its program, or only the note it
/// left. Whoever calls holds the folder's lock, so no other program needs that PostgreSQL.
final class Postmaster {
    private static final int SECONDS_TO_STOP = 60;

    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    /// After this no PostgreSQL uses the cluster and no note claims so.
    void clear() throws IOException {
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        if (survivor(Files.readAllLines(note)).map(Postmaster::stopped).orElse(true)) {
            Files.deleteIfExists(note);
        }
    }

    // A process number is used again after a restart of the machine: only a process that was
    // started for this very folder is ours to stop.
    private Optional<ProcessHandle> survivor(List<String> note) {
        return note.stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive)
                .filter(this::servesThisCluster);
    }

    private boolean servesThisCluster(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(List::of)
                .filter(arguments -> arguments.contains(cluster.toString()))
                .isPresent();
    }

    // Nobody is connected any more, so the gentle signal ends it at once.
    private static boolean stopped(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException stillThere) {
            return false;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

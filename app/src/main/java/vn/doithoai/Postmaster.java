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
        var note = note();
        if (!Files.exists(note)) {
            return;
        }
        if (survivor(Files.readAllLines(note)).map(Postmaster::stopped).orElse(true)) {
            Files.deleteIfExists(note);
        }
    }

    /// Whether a PostgreSQL serves the cluster.
    boolean runs() {
        return noted().filter(this::servesThisCluster).isPresent();
    }

    /// The program that serves it.
    Optional<Path> program() {
        return noted().flatMap(process -> process.info().command()).map(Path::of);
    }

    /// A note whose number belongs to somebody else, or to a process that is dead and not buried,
    /// would keep PostgreSQL from starting. Any other it clears itself, once nobody uses the memory
    /// the former one shared.
    void clearForeign() throws IOException {
        if (noted().filter(process -> !servesThisCluster(process)).isPresent()) {
            Files.deleteIfExists(note());
        }
    }

    private Path note() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> noted() {
        try {
            return alive(Files.readAllLines(note()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    // A process number is used again after a restart of the machine: only a process that was
    // started for this very folder is ours to stop.
    private Optional<ProcessHandle> survivor(List<String> note) {
        return alive(note).filter(this::servesThisCluster);
    }

    private static Optional<ProcessHandle> alive(List<String> note) {
        return note.stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive);
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

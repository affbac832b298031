package vn.doithoai.demo;

import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/// Does parts of one work side by side, and tells of each as it is done, in the caller's thread.
/// When one fails, or telling of it does, no other is begun.
final class SideBySide {
    private final int atOnce;

    /// As many as there are processors: while one waits for the database another works.
    SideBySide() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    SideBySide(int atOnce) {
        this.atOnce = atOnce;
    }

    /// @param work does one part and gives what to tell of it
    void run(Iterator<Integer> parts, IntUnaryOperator work, IntConsumer told) {
        try (var pool = Executors.newFixedThreadPool(atOnce)) {
            var done = new ExecutorCompletionService<Integer>(pool);
            int open = 0;
            while (open > 0 || parts.hasNext()) {
                while (open < atOnce && parts.hasNext()) {
                    int part = parts.next();
                    done.submit(() -> work.applyAsInt(part));
                    open++;
                }
                told.accept(done.take().get());
                open--;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw cause(failed);
        }
    }

    private static RuntimeException cause(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException known
                ? known
                : new IllegalStateException(failed);
    }
}

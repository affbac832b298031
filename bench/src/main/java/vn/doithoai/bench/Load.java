package vn.doithoai.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// Clients that ask one after another, each as fast as it is answered.
final class Load {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Several clients for a while; only answers with the expected status count.
    Timings clients(int clients, Duration time, int expected, Supplier<HttpRequest> next)
            throws Exception {
        var until = System.nanoTime() + time.toNanos();
        var work = new ArrayList<Callable<Timings>>();
        for (int i = 0; i < clients; i++) {
            work.add(() -> oneClient(until, expected, next));
        }
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Timings>();
            for (var future : threads.invokeAll(work)) {
                all.add(future.get());
            }
            return merged(all, (System.nanoTime() - start) / 1e9);
        }
    }

    private Timings oneClient(long until, int expected, Supplier<HttpRequest> next)
            throws IOException, InterruptedException {
        var nanos = LongStream.builder();
        int errors = 0;
        while (System.nanoTime() < until) {
            long start = System.nanoTime();
            var answer = http.send(next.get(), BodyHandlers.discarding());
            if (answer.statusCode() == expected) {
                nanos.add(System.nanoTime() - start);
            } else {
                errors++;
            }
        }
        return Timings.of(nanos.build().toArray(), 1, errors);
    }

    /// One client, a number of requests.
    Timings inTurn(int count, IntFunction<HttpRequest> request) throws Exception {
        var nanos = new long[count];
        int errors = 0;
        var begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            if (http.send(request.apply(i), BodyHandlers.ofByteArray()).statusCode() != 200) {
                errors++;
            }
            nanos[i] = System.nanoTime() - start;
        }
        return Timings.of(nanos, (System.nanoTime() - begin) / 1e9, errors);
    }

    String text(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static Timings merged(List<Timings> parts, double seconds) {
        var nanos = parts.stream().flatMapToLong(t -> LongStream.of(t.nanosSorted())).toArray();
        return Timings.of(nanos, seconds, parts.stream().mapToInt(Timings::errors).sum());
    }
}

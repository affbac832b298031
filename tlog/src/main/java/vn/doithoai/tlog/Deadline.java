package vn.doithoai.tlog;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A moment by which an exchange is over: the JDK's own limit ends where the body begins, and a
/// body can be slow.
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// The whole response, of at most `limit` bytes.
    ///
    /// @throws IOException when it does not come, is longer, or is not there in time
    HttpResponse<byte[]> send(HttpClient http, HttpRequest request, long limit) throws IOException {
        var coming =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limit));
        try {
            return coming.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in time from " + request.uri(), e);
        } catch (ExecutionException e) {
            throw new IOException(words(e, request), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static String words(Throwable e, HttpRequest request) {
        var cause = e.getCause() == null ? e : e.getCause();
        var said =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return said + " (" + request.uri() + ")";
    }
}

package vn.doithoai.tlog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A log read over HTTP below its URL prefix (C2SP tlog-tiles, "APIs"). Follows no redirection
/// unless the client is told to; takes gzip; reads no more than a file may have, and waits no
/// longer than it is told for each.
public final class HttpLog implements TileReader {
    private final HttpClient http;
    private final URI prefix;
    private final Duration within;

    /// @param prefix with or without slash at its end
    /// @param within how long one file may take
    public HttpLog(HttpClient http, URI prefix, Duration within) {
        this.http = http;
        this.prefix = prefix;
        this.within = within;
    }

    @Override
    public Optional<byte[]> read(LogPath path) throws IOException {
        var response = Deadline.in(within).send(http, get(path), path.limit() + 1L);
        if (response.statusCode() == 404 || response.statusCode() == 410) {
            return Optional.empty();
        }
        if (response.statusCode() != 200) {
            throw new IOException(
                    "status %d for %s".formatted(response.statusCode(), response.uri()));
        }
        var bytes = plain(response, path);
        if (bytes.length > path.limit()) {
            throw Rejected.limit("%s: more than %d bytes", path.path(), path.limit());
        }
        return Optional.of(bytes);
    }

    private HttpRequest get(LogPath path) {
        return HttpRequest.newBuilder(
                        URI.create(prefix.toString().replaceFirst("/*$", "/" + path.path())))
                .header("Accept-Encoding", "gzip, identity")
                .build();
    }

    private static byte[] plain(HttpResponse<byte[]> response, LogPath path) throws IOException {
        var encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        return switch (encoding) {
            case "identity" -> response.body();
            case "gzip" -> {
                try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                    yield in.readNBytes(path.limit() + 1);
                }
            }
            default -> throw new IOException("encoding %s was not asked for".formatted(encoding));
        };
    }
}

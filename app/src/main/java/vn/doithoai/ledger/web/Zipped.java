package vn.doithoai.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A bundle of entries, zipped for whoever takes it so: entries are words, and shrink to a third.
/// The hashes of tiles would not. — C2SP tlog-tiles, “Log Entries”
final class Zipped {
    private static final Pattern TAKEN =
            Pattern.compile(
                    "(^|,)\\s*(gzip|\\*)\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[^,]*)?\\s*(,|$)");

    private Zipped() {}

    static ResponseEntity<byte[]> answer(byte[] bundle, String accepted, CacheControl kept) {
        var plain = LogAnswer.of(bundle, MediaType.APPLICATION_OCTET_STREAM, kept);
        var headers = new HttpHeaders();
        headers.putAll(plain.getHeaders());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!takes(accepted)) {
            return new ResponseEntity<>(bundle, headers, plain.getStatusCode());
        }
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        // other bytes, another tag
        headers.setETag(String.valueOf(headers.getETag()).replaceFirst("\"$", "-gzip\""));
        return new ResponseEntity<>(zip(bundle), headers, plain.getStatusCode());
    }

    static boolean takes(String accepted) {
        return TAKEN.matcher(accepted.toLowerCase(Locale.ROOT)).find();
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zipping = new GZIPOutputStream(out)) {
            zipping.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

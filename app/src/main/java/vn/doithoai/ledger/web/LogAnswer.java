package vn.doithoai.ledger.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file of the log as an answer: any page may read it, and it bears the hash of its bytes.
final class LogAnswer {
    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private LogAnswer() {}

    /// What may be another in a moment.
    static ResponseEntity<byte[]> text(byte[] text) {
        return of(text, TEXT, A_MOMENT);
    }

    /// The same to be kept as a file.
    static ResponseEntity<byte[]> text(byte[] text, ContentDisposition saved) {
        return ResponseEntity.ok()
                .headers(text(text).getHeaders())
                .header("Content-Disposition", saved.toString())
                .body(text);
    }

    static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(kept)
                .eTag('"' + hash(bytes) + '"')
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

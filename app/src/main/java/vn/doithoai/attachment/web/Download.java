package vn.doithoai.attachment.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.doithoai.attachment.Opened;

/// Hands a file out so that no browser opens it as part of this site: always to be saved, never
/// guessed at, and in a sandbox should somebody show it after all.
public final class Download {
    private Download() {}

    public static ResponseEntity<byte[]> of(Opened file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().media()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store")
                .body(file.content());
    }
}

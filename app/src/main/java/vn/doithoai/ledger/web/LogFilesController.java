package vn.doithoai.ledger.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.shared.Absent;

/// Serves a log to whoever checks it, a page of another site included. What a tile or a bundle says
/// never changes; the checkpoint does. — C2SP tlog-tiles, “APIs”
@RestController
class LogFilesController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final LogFiles files;

    LogFilesController(LogFiles files) {
        this.files = files;
    }

    @GetMapping("/so-cai/{realm}/checkpoint")
    ResponseEntity<byte[]> checkpoint(@PathVariable String realm) {
        return LogAnswer.text(read(realm, "checkpoint"));
    }

    @GetMapping("/so-cai/{realm}/tile/{*rest}")
    ResponseEntity<byte[]> tile(
            @PathVariable String realm,
            @PathVariable String rest,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var tile = read(realm, "tile" + rest);
        return rest.startsWith("/entries/")
                ? Zipped.answer(tile, accepted, FOR_EVER)
                : LogAnswer.of(tile, MediaType.APPLICATION_OCTET_STREAM, FOR_EVER);
    }

    private byte[] read(String realm, String path) {
        return files.log(realm)
                .flatMap(log -> files.read(log.realm(), path))
                .orElseThrow(Absent::new);
    }
}

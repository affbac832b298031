package vn.doithoai.report.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.figures.Partition;
import vn.doithoai.report.PublishedReports;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;

/// The codes of a part of a published report, one on each line, beside the log that binds them by
/// their digest. Any page may read them; they never change.
@RestController
class ListController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.US_ASCII);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublishedReports reports;

    ListController(PublishedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/so-cai/{realm}/report/{code}/{rule}/{part}")
    ResponseEntity<byte[]> list(
            @PathVariable String realm,
            @PathVariable String code,
            @PathVariable String rule,
            @PathVariable String part) {
        if (!realm.matches("\\d{2}")) {
            throw new Absent();
        }
        var list = reports.list(new Realm(realm), code, rule, part).orElseThrow(Absent::new);
        var bytes = list.getBytes(StandardCharsets.US_ASCII);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(FOR_EVER)
                .eTag('"' + Partition.digest(bytes) + '"')
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}

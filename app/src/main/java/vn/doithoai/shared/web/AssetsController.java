package vn.doithoai.shared.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves the [Assets]. What stands under a fingerprint never changes.
@RestController
class AssetsController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/static/{name}")
    ResponseEntity<byte[]> one(@PathVariable String name) {
        return assets.at("/static/" + name)
                .map(asset ->
                        ResponseEntity.ok()
                                .cacheControl(FOR_EVER)
                                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                                .body(asset.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

package vn.doithoai.notification.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script a browser keeps to show messages while no page of ours is open. It has one address
/// for ever, and serves nothing else.
@RestController
class WorkerController {
    private static final Resource SCRIPT = new ClassPathResource("notification/worker.js");

    @GetMapping("/thoi-bao/worker.js")
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript"))
                .cacheControl(CacheControl.noCache())
                .body(SCRIPT);
    }
}

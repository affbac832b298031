package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.lodging.OwnFile;
import vn.doithoai.lodging.OwnFiles;
import vn.doithoai.shared.Absent;

/// The file a petitioner keeps of what was received.
@Controller
class OwnFileController {
    private final PassCookie pass;
    private final OwnFiles files;

    OwnFileController(PassCookie pass, OwnFiles files) {
        this.pass = pass;
        this.files = files;
    }

    @GetMapping("/tra-cuu/kien-nghi/bien-nhan.json")
    ResponseEntity<OwnFile> file(HttpServletRequest request) {
        var file = files.of(pass.holder(request).orElseThrow(Absent::new));
        var name = ContentDisposition.attachment().filename("bien-nhan-" + file.code() + ".json");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file);
    }
}

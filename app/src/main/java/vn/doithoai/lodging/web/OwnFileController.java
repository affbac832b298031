package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.web.Download;
import vn.doithoai.lodging.MyMatters;
import vn.doithoai.lodging.OwnFile;
import vn.doithoai.lodging.OwnFiles;
import vn.doithoai.shared.Absent;

/// The file a petitioner keeps of what was received, and those they sent.
@Controller
class OwnFileController {
    private final PassCookie pass;
    private final OwnFiles files;
    private final MyMatters matters;

    OwnFileController(PassCookie pass, OwnFiles files, MyMatters matters) {
        this.matters = matters;
        this.pass = pass;
        this.files = files;
    }

    @GetMapping("/tra-cuu/kien-nghi/tep/{id}")
    ResponseEntity<byte[]> sent(@PathVariable UUID id, HttpServletRequest request) {
        var holder = pass.holder(request).orElseThrow(Absent::new);
        return Download.of(matters.file(holder, new AttachmentId(id)));
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

package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.web.Download;
import vn.doithoai.lodging.MyMatters;
import vn.doithoai.shared.Absent;

/// The files a petitioner sent.
@Controller
class OwnFileController {
    private final PassCookie pass;
    private final MyMatters matters;

    OwnFileController(PassCookie pass, MyMatters matters) {
        this.matters = matters;
        this.pass = pass;
    }

    @GetMapping("/tra-cuu/kien-nghi/tep/{id}")
    ResponseEntity<byte[]> sent(@PathVariable UUID id, HttpServletRequest request) {
        var holder = pass.holder(request).orElseThrow(Absent::new);
        return Download.of(matters.file(holder, new AttachmentId(id)));
    }
}

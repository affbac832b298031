package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.web.Download;
import vn.doithoai.lodging.OwnReplies;
import vn.doithoai.shared.Absent;

/// A file of an answer, for the holder of the receipt.
@Controller
class AnswerOfMineController {
    private final PassCookie pass;
    private final OwnReplies replies;

    AnswerOfMineController(PassCookie pass, OwnReplies replies) {
        this.pass = pass;
        this.replies = replies;
    }

    @GetMapping("/tra-cuu/kien-nghi/tra-loi/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, HttpServletRequest request) {
        var holder = pass.holder(request).orElseThrow(Absent::new);
        return Download.of(replies.file(holder, new AttachmentId(id)));
    }
}

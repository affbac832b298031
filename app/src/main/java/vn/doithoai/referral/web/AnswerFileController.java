package vn.doithoai.referral.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.web.Download;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.AnswerFiles;
import vn.doithoai.shared.Absent;

/// The files of an answer: drafted for some, published for all.
@Controller
@RequestMapping("/kien-nghi/{code}")
class AnswerFileController {
    private final Petitions petitions;
    private final AnswerFiles files;

    AnswerFileController(Petitions petitions, AnswerFiles files) {
        this.petitions = petitions;
        this.files = files;
    }

    @GetMapping("/du-thao/tep/{id}")
    ResponseEntity<byte[]> drafted(@PathVariable String code, @PathVariable UUID id, Actor actor) {
        var petition = petitions.within(actor, code);
        return Download.of(files.open(petition, new AttachmentId(id), actor));
    }

    @GetMapping("/tra-loi/tep/{id}")
    ResponseEntity<byte[]> published(@PathVariable String code, @PathVariable UUID id) {
        var petition = petitions.published(code).orElseThrow(Absent::new);
        return Download.of(files.openPublished(petition, new AttachmentId(id)));
    }
}

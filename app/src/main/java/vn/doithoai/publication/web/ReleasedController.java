package vn.doithoai.publication.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.web.Download;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Absent;

/// A file of a matter that somebody released for the public.
@Controller
class ReleasedController {
    private final Petitions petitions;
    private final Enclosures enclosures;

    ReleasedController(Petitions petitions, Enclosures enclosures) {
        this.petitions = petitions;
        this.enclosures = enclosures;
    }

    @GetMapping("/kien-nghi/{code}/tep-cong-khai/{id}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable UUID id) {
        var petition = petitions.published(code).orElseThrow(Absent::new);
        return Download.of(enclosures.openReleased(petition, new AttachmentId(id)));
    }
}

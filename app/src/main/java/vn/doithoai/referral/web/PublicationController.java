package vn.doithoai.referral.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.PublishedFiles;

/// Clearing the words of an answer for the public.
@Controller
@RequestMapping("/kien-nghi/{code}/cong-khai-tra-loi")
class PublicationController {
    private final Petitions petitions;
    private final PublishedFiles publications;

    PublicationController(Petitions petitions, PublishedFiles publications) {
        this.petitions = petitions;
        this.publications = publications;
    }

    @PostMapping
    String publish(
            @PathVariable String code,
            @RequestParam String text,
            @RequestParam int seen,
            @RequestParam(required = false) @Nullable Set<UUID> withheld,
            Actor actor) {
        var petition = petitions.within(actor, code);
        publications.publish(petition, seen, text, ids(withheld), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    private static Set<AttachmentId> ids(@Nullable Set<UUID> typed) {
        return typed == null
                ? Set.of()
                : typed.stream().map(AttachmentId::new).collect(Collectors.toSet());
    }
}

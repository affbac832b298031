package vn.doithoai.petition.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.web.Download;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.petition.Petitions;

/// The files that came with a matter, for those who handle it.
@Controller
@RequestMapping("/kien-nghi/{code}/tep")
class EnclosureController {
    private final Petitions petitions;
    private final Enclosures enclosures;
    private final Accounts accounts;

    EnclosureController(Petitions petitions, Enclosures enclosures, Accounts accounts) {
        this.petitions = petitions;
        this.enclosures = enclosures;
        this.accounts = accounts;
    }

    @GetMapping
    String list(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.within(actor, code);
        model.addAttribute("petition", petition);
        model.addAttribute("files", enclosures.named(petition, actor));
        model.addAttribute("accounts", accounts.names(actor.realm()));
        return "petition/files";
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable UUID id, Actor actor) {
        var petition = petitions.within(actor, code);
        return Download.of(enclosures.open(petition, new AttachmentId(id), actor));
    }
}

package vn.doithoai.petition.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.DenunciationSigns;

/// Writing down what came in outside a meeting: a letter, a call, a visitor, the suggestion box.
@Controller
@RequestMapping("/van-phong/kien-nghi/moi")
class ReceptionController {
    private final Lodging lodging;
    private final FileDesk files;

    ReceptionController(Lodging lodging, FileDesk files) {
        this.lodging = lodging;
        this.files = files;
    }

    @PostMapping
    String receive(
            @ModelAttribute Lodging.Request typed,
            @RequestParam(required = false) @Nullable String harmless,
            SentFiles sent,
            Actor actor) {
        var text = typed.text();
        if (harmless == null && text != null && !DenunciationSigns.in(text).isEmpty()) {
            files.drop(sent);
            throw new Refused("petition.may_be_denunciation", "text");
        }
        var brought = typed.isDenunciation() ? files.drop(sent) : files.take(sent);
        return "redirect:/kien-nghi/" + lodging.lodge(typed, brought, actor).code();
    }
}

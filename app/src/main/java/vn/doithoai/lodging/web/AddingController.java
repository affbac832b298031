package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.lodging.OwnActs;
import vn.doithoai.lodging.Said;
import vn.doithoai.lodging.Shown;
import vn.doithoai.shared.web.ShownAt;

/// What the holder of a receipt adds to the matter: words, files or both.
@Controller
class AddingController {
    private final PassCookie pass;
    private final OwnActs acts;
    private final LetterFiles files;

    AddingController(PassCookie pass, OwnActs acts, LetterFiles files) {
        this.pass = pass;
        this.acts = acts;
        this.files = files;
    }

    @PostMapping("/tra-cuu/kien-nghi/bo-sung")
    @ShownAt("/tra-cuu/kien-nghi")
    String add(
            Shown shown,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean innocent,
            SentFiles sent,
            HttpServletRequest request) {
        var holder = pass.needed(request);
        var said = new Said(text, innocent);
        acts.add(holder, shown, said, files.take(sent, said, request));
        return "redirect:/tra-cuu/kien-nghi";
    }
}

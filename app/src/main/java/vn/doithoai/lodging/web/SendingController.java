package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.lodging.LetterBox;
import vn.doithoai.lodging.TypedLetter;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.shared.web.Words;

/// Sends the letter that was looked at.
@Controller
class SendingController {
    private final LetterBox box;
    private final LetterPages pages;
    private final LetterFiles files;

    SendingController(LetterBox box, LetterPages pages, LetterFiles files) {
        this.box = box;
        this.pages = pages;
        this.files = files;
    }

    @PostMapping("/gui-kien-nghi/gui")
    @ShownAt("/gui-kien-nghi")
    String send(
            TypedLetter typed,
            SentFiles brought,
            Words w,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (box.guides(typed)) {
            return pages.guide(typed, brought, response, model);
        }
        if (!box.isReceived(typed)) {
            files.take(brought, request);
        }
        var here = request.getRemoteAddr();
        var sent = box.send(typed, brought.bound(), here, w.language());
        return pages.sent(sent, request, response, model);
    }
}

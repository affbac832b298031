package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.lodging.LetterBox;
import vn.doithoai.lodging.TypedLetter;
import vn.doithoai.shared.Slips;

/// A letter from somebody without an account, looked at before it is sent. What was typed travels
/// with the pages; of it nothing is kept.
@Controller
@RequestMapping("/gui-kien-nghi")
class LodgingController {
    private final LetterBox box;
    private final LetterPages pages;
    private final LetterFiles files;

    LodgingController(LetterBox box, LetterPages pages, LetterFiles files) {
        this.box = box;
        this.pages = pages;
        this.files = files;
    }

    @PostMapping
    String look(
            TypedLetter typed,
            SentFiles sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (box.guides(typed)) {
            return pages.guide(typed, sent, response, model);
        }
        Slips.refuse(() -> files.take(sent, request), () -> box.check(typed));
        var here = request.getRemoteAddr();
        return pages.look(box.preview(typed, here), sent, response, model);
    }
}

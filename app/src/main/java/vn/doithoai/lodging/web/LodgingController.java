package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.lodging.LetterBox;
import vn.doithoai.lodging.TypedLetter;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.shared.web.Words;

/// A letter from somebody without an account, looked at and sent. What was typed travels with the
/// pages and is kept nowhere before it is sent.
@Controller
@RequestMapping("/gui-kien-nghi")
class LodgingController {
    private final LetterBox box;
    private final LetterPages pages;

    LodgingController(LetterBox box, LetterPages pages) {
        this.box = box;
        this.pages = pages;
    }

    @PostMapping
    String look(
            TypedLetter typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (box.guides(typed)) {
            return pages.guide(typed, response, model);
        }
        return pages.look(box.preview(typed, request.getRemoteAddr()), response, model);
    }

    @PostMapping("/gui")
    @ShownAt("/gui-kien-nghi")
    String send(
            TypedLetter typed,
            Words w,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (box.guides(typed)) {
            return pages.guide(typed, response, model);
        }
        var sent = box.send(typed, request.getRemoteAddr(), w.language());
        return pages.sent(sent, request, response, model);
    }
}

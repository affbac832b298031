package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.lodging.TypedLetter;
import vn.doithoai.shared.web.Form;

/// The form of a letter: fresh, or with what was typed before.
@Controller
@RequestMapping("/gui-kien-nghi")
class WritingController {
    private final LetterPages pages;

    WritingController(LetterPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String write(Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        return pages.write(form, request, response, model);
    }

    @PostMapping("/sua")
    String rewrite(
            TypedLetter typed,
            SentFiles sent,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return pages.write(form, request, response, model);
    }
}

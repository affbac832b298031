package vn.doithoai.publication.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.publication.MeetingFiles;
import vn.doithoai.shared.Absent;

/// One meeting: who, when, where, its counts, and what was raised there.
@Controller
class MeetingController {
    private final MeetingFiles files;

    MeetingController(MeetingFiles files) {
        this.files = files;
    }

    @GetMapping("/cuoc-doi-thoai/{code}")
    String meeting(@PathVariable String code, Model model) {
        var file = files.withCode(code).orElseThrow(Absent::new);
        var sound = file.meeting().code();
        if (!sound.equals(code)) {
            return "redirect:/cuoc-doi-thoai/" + sound;
        }
        model.addAttribute("file", file);
        return "publication/meeting";
    }
}

package vn.doithoai.referral.web;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.referral.Drafts;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.web.Form;

/// The form of an answer.
@Controller
@RequestMapping("/kien-nghi/{code}/tra-loi")
class AnswerFormController {
    private final Drafts drafts;
    private final FileDesk files;
    private final CodeLists lists;
    private final InstantSource clock;

    AnswerFormController(Drafts drafts, FileDesk files, CodeLists lists, InstantSource clock) {
        this.drafts = drafts;
        this.files = files;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Form form, Model model) {
        model.addAttribute("petition", drafts.answerable(actor, code));
        model.addAttribute("results", lists.in(actor.realm()).choices("referral.result"));
        model.addAttribute("today", VietnamTime.day(clock.instant()));
        model.addAttribute("files", files.kept(form));
        return "referral/answer";
    }
}
